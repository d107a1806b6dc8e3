import type { Words } from '#app/domain/curation/rubric.ts'
import type { FieldErrors } from '#app/ui/kit/form-values.ts'
import { Columns } from '#app/ui/kit/layout.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** The same words in both languages, side by side where there is room. */
export function WordFields(props: {
  name: string
  label: (language: string) => string
  words: Words | undefined
  errors: FieldErrors
  /** Lines of text; one line is an ordinary field. */
  rows?: number
  optional?: boolean
}) {
  const { name, label, words, errors, rows = 1, optional } = props
  const { indonesian, english } = useMessages().rubrics.editor
  const fields = [
    { name: `${name}.id`, label: label(indonesian), value: words?.id },
    { name: `${name}.en`, label: label(english), value: words?.en },
  ]
  return (
    <Columns count={2} gap={4}>
      {fields.map((field) => {
        const given = { ...field, error: errors[field.name] ?? errors[name] }
        return rows === 1 ? (
          <TextInput key={field.name} {...given} maxLength={120} optional={optional} />
        ) : (
          <TextArea key={field.name} {...given} rows={rows} maxLength={500} optional={optional} />
        )
      })}
    </Columns>
  )
}
