import type { Counted } from '#app/domain/curation/desk/desk.server.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** How often each reason was given, the commonest first. */
export function CountTable(props: {
  title: string
  empty: string
  header: string
  rows: readonly Counted[]
  nameOf: (key: string) => string
}) {
  const { title, empty, header, rows, nameOf } = props
  const words = useMessages().desk
  const format = useFormat()
  return (
    <Section title={title}>
      {rows.length === 0 ? (
        <p className="muted">{empty}</p>
      ) : (
        <DataTable
          label={title}
          columns={[
            { header, rowHead: true, cell: ({ key }) => nameOf(key) },
            { header: words.count, numeric: true, cell: ({ count }) => format.number(count) },
          ]}
          rows={rows}
          rowKey={({ key }) => key}
        />
      )}
    </Section>
  )
}
