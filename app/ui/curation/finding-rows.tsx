import { findingFields } from '#app/domain/curation/submission-file.ts'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { FieldError } from '#app/ui/kit/field.tsx'
import type { FieldErrors, Typed } from '#app/ui/kit/form-values.ts'
import { Select } from '#app/ui/kit/select.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { type Categories, useFileWords } from './use-file-words.tsx'

type Props = { typed: Typed; errors: FieldErrors; categories: Categories }

const shown = [0, 1, 2]
const more = [3, 4, 5, 6, 7, 8, 9]

/** Lines of field and words; empty ones are ignored, so nothing has to be added first. */
export function FindingRows(props: Props) {
  const words = useMessages().curation.agency
  const used = more.some((row) => props.typed[`findings.${row}.text`])
  return (
    <div className="finding-rows">
      <p className="hint">{words.findingsHint}</p>
      <FieldError id="findings-error" error={props.errors.findings} />
      {shown.map((row) => (
        <FindingRow key={row} row={row} {...props} />
      ))}
      <Disclosure summary={words.moreFindings} open={used}>
        <div className="finding-rows">
          {more.map((row) => (
            <FindingRow key={row} row={row} {...props} />
          ))}
        </div>
      </Disclosure>
    </div>
  )
}

function FindingRow({ row, typed, errors, categories }: Props & { row: number }) {
  const words = useMessages().curation.agency
  const { label } = useFileWords(categories)
  const name = `findings.${row}`
  const typedText = (field: string) => {
    const value = typed[`${name}.${field}`]
    return typeof value === 'string' ? value : undefined
  }
  return (
    <div className="finding-row">
      <Select
        name={`${name}.field`}
        label={words.findingField(row + 1)}
        options={findingFields.map((field) => ({ value: field, label: label(field) }))}
        value={typedText('field')}
        error={errors[`${name}.field`]}
      />
      <TextArea
        name={`${name}.text`}
        label={words.findingText(row + 1)}
        value={typedText('text')}
        error={errors[`${name}.text`]}
        rows={2}
        maxLength={1000}
      />
    </div>
  )
}
