import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

export type Change = {
  id: string
  typed: string
  before: readonly string[]
  after: readonly string[]
  byName: string
  at: Date
}

/** Who changed which everyday word, and what stood there before. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { synonyms: m } = useMessages()
  const format = useFormat()
  if (changes.length === 0) return <p className="muted">{m.noHistory}</p>
  return (
    <DataTable<Change>
      label={m.history}
      stacked
      rows={changes}
      rowKey={({ id }) => id}
      columns={[
        { header: m.columns.typed, rowHead: true, cell: ({ typed }) => typed },
        {
          header: m.columns.change,
          wrap: true,
          cell: ({ before, after }) => m.from(before.join(', '), after.join(', ')),
        },
        { header: m.columns.by, cell: ({ byName, at }) => m.by(byName, format.dateTime(at)) },
      ]}
    />
  )
}
