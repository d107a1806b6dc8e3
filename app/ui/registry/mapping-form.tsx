import { registryColumns } from '#app/domain/registry/registry-columns.ts'
import type { RegistryRun } from '#app/domain/registry/registry-runs.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { PostForm } from '#app/ui/kit/post-form.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { Cell, HeadCell, RowHead, Table } from '#app/ui/kit/table.tsx'
import { useMessages } from '#app/ui/locale.tsx'

/** Which column holds what: proposed by likeness, corrected by hand, remembered. */
export function MappingForm({ run }: { run: RegistryRun }) {
  const { preview, fields } = useMessages().registryImport
  const { header = [], sample = [] } = run.layout
  const fieldAt = new Map(Object.entries(run.mapping).map(([field, column]) => [column, field]))
  const options = registryColumns.map(({ key }) => ({ value: key, label: fields[key] ?? key }))
  return (
    <Section title={preview.columns} lead={preview.columnsLead}>
      <PostForm>
        <Table label={preview.columns} dense stacked>
          <thead>
            <tr>
              <HeadCell>{preview.column}</HeadCell>
              <HeadCell>{preview.example}</HeadCell>
              <HeadCell>{preview.meaning}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {header.map((heading, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file
              <tr key={column}>
                <RowHead>{heading || '—'}</RowHead>
                <Cell label={preview.example} wrap>
                  {sample.map((row) => row[column]).filter(Boolean)[0] ?? null}
                </Cell>
                <Cell label={preview.meaning}>
                  <Select
                    name={`column.${column}`}
                    label={heading || `${preview.column} ${column + 1}`}
                    labelHidden
                    placeholder={preview.unused}
                    value={fieldAt.get(column)}
                    options={options}
                  />
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
        <Button variant="secondary">{preview.saveColumns}</Button>
      </PostForm>
    </Section>
  )
}
