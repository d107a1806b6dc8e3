import type { RubricDraft } from '#app/domain/curation/rubrics/rubric-draft.ts'
import { findingFields } from '#app/domain/curation/submission-file.ts'
import { useFileWords } from '#app/ui/curation/use-file-words.tsx'
import { Checkbox } from '#app/ui/kit/checkbox.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import type { FieldErrors } from '#app/ui/kit/form-values.ts'
import { Stack } from '#app/ui/kit/layout.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { useLocale, useMessages } from '#app/ui/locale.tsx'
import { WordFields } from './word-fields.tsx'

type Props = {
  index: number
  item: RubricDraft['gate'][number] | undefined
  errors: FieldErrors
}

export function GateEditor({ index, item, errors }: Props) {
  const { editor: words } = useMessages().rubrics
  const { label } = useFileWords([])
  const locale = useLocale()
  const name = `gate.${index}`
  const isWrong = Object.keys(errors).some((key) => key.startsWith(`${name}.`))
  const title = item ? `${index + 1}. ${item.title[locale] || item.title.id}` : words.newGate
  return (
    <Disclosure summary={title} open={isWrong}>
      <Stack gap={4}>
        <input type="hidden" name={`${name}.key`} value={item?.key ?? ''} />
        {!item && <p className="hint">{words.newHint}</p>}
        <WordFields name={`${name}.title`} label={words.name} words={item?.title} errors={errors} />
        <WordFields
          name={`${name}.help`}
          label={words.help}
          words={item?.help}
          errors={errors}
          rows={2}
        />
        <Select
          name={`${name}.field`}
          label={words.field}
          options={findingFields.map((field) => ({ value: field, label: label(field) }))}
          value={item?.field}
          error={errors[`${name}.field`]}
        />
        <Checkbox
          name={`${name}.optional`}
          label={words.optional}
          checked={item?.optional === 'yes'}
        />
        {item && <Checkbox name={`${name}.remove`} label={words.remove} />}
      </Stack>
    </Disclosure>
  )
}
