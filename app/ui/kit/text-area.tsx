import { Field, type FieldProps, fieldWiring } from './field.tsx'

export function TextArea(
  props: FieldProps & {
    value?: string | null | undefined
    rows?: number
    placeholder?: string
    maxLength?: number
    readOnly?: boolean
  },
) {
  return (
    <Field {...props}>
      <textarea
        className="input"
        defaultValue={props.value ?? undefined}
        rows={props.rows ?? 4}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        readOnly={props.readOnly}
        {...fieldWiring(props)}
      />
    </Field>
  )
}
