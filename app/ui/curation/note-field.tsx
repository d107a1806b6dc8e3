import { Field } from '#app/ui/kit/field.tsx'

/** Words that are only required in one case, which its label names; two lines to begin with. */
export function NoteField(props: {
  name: string
  label: string
  /** When it must be filled in: "wajib untuk nilai 1 atau 2". */
  when: string
  hint?: string
  value: string | undefined
  error: string | undefined
}) {
  const { name, label, when, hint, value, error } = props
  return (
    <Field
      name={name}
      label={
        <>
          {label} <span className="label-optional">{when}</span>
        </>
      }
      hint={hint}
      error={error}
    >
      <textarea
        className="input note-input"
        id={name}
        name={name}
        rows={2}
        maxLength={2000}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={
          [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined
        }
      />
    </Field>
  )
}
