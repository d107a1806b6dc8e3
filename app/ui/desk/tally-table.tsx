import type { Tally } from '#app/domain/curation/desk/desk.server.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** What came in and how it ended, by group of products or by district. */
export function TallyTable(props: {
  title: string
  header: string
  rows: readonly (Tally & { name: string | null })[]
}) {
  const { title, header, rows } = props
  const words = useMessages().desk
  const format = useFormat()
  return (
    <Section title={title}>
      <DataTable
        label={title}
        columns={[
          { header, rowHead: true, cell: ({ name }) => name ?? words.unknown },
          { header: words.handedIn, numeric: true, cell: (row) => format.number(row.handedIn) },
          { header: words.approved, numeric: true, cell: (row) => format.number(row.approved) },
          { header: words.rejected, numeric: true, cell: (row) => format.number(row.rejected) },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </Section>
  )
}
