import type { ImportParameters, TableLook } from '#app/domain/sales/import-run.server.ts'
import type { ChainSummary } from '#app/domain/sales/queries.server.ts'
import type { FieldErrors, Typed } from '#app/http/forms.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { FieldError } from '#app/ui/kit/field.tsx'
import { Columns } from '#app/ui/kit/layout.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { TextInput } from '#app/ui/kit/text-input.tsx'
import { useMessages } from '#app/ui/locale.tsx'

export type MappedField = { key: string; required: boolean }

/** Which column holds what, corrected by hand. */
export function MappingForm(props: {
  look: TableLook
  fields: readonly MappedField[]
  chains: readonly Pick<ChainSummary, 'key' | 'name'>[]
  parameters: ImportParameters
  withPeriod: boolean
  errors: FieldErrors
  typed: Typed
}) {
  const { look, fields, chains, parameters, withPeriod, errors, typed } = props
  const m = useMessages().sales
  const typedText = (name: string) => (typeof typed[name] === 'string' ? typed[name] : undefined)
  const examplesOf = (column: number | undefined) =>
    column === undefined
      ? undefined
      : [...new Set(look.examples.map((cells) => cells[column]).filter(Boolean))].join(', ')
  const options = look.header.map((title, column) => ({
    value: `${column}`,
    label: title || `${m.preview.column} ${column + 1}`,
  }))
  return (
    <PostForm label={m.preview.mapping}>
      <p className="muted">{m.preview.mappingLead}</p>
      <FieldError id="columns-error" error={errors.columns} />
      <Columns count={3} gap={5}>
        {fields.map(({ key: field, required }) => {
          const column = look.columns[field]
          const example = examplesOf(column)
          return (
            <Select
              key={field}
              name={`columns.${field}`}
              label={m.fields[field] ?? field}
              hint={example ? m.preview.example(example) : undefined}
              optional={!required}
              placeholder={m.preview.notInFile}
              value={typedText(`columns.${field}`) ?? (column === undefined ? '' : `${column}`)}
              options={options}
            />
          )
        })}
        <Select
          name="chain"
          label={m.upload.chain}
          hint={m.upload.chainHint}
          optional
          placeholder={m.upload.chainAuto}
          value={typedText('chain') ?? parameters.chain}
          error={errors.chain}
          options={chains.map(({ key, name }) => ({ value: key, label: name }))}
        />
        {withPeriod && (
          <TextInput
            name="period"
            label={m.upload.period}
            hint={m.upload.periodHint}
            optional
            value={typedText('period') ?? parameters.period}
            error={errors.period}
          />
        )}
      </Columns>
      <Button variant="secondary" icon="refresh">
        {m.preview.reread}
      </Button>
    </PostForm>
  )
}
