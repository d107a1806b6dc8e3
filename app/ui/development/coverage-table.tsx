import { type Column, DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

type Covered = { id: string; name: string; firm: string; since: Date; until: Date | null }

/** Members' products that a certificate names or named, since and until when. */
export function CoverageTable({ coverage }: { coverage: readonly Covered[] }) {
  const { shared: m, members, roads } = useMessages().development
  const format = useFormat()
  if (coverage.length === 0) return <p className="muted">{m.coverageEmpty}</p>
  const columns: Column<Covered>[] = [
    { header: roads.product, rowHead: true, cell: ({ name }) => name },
    { header: roads.firm, cell: ({ firm }) => firm, wrap: true },
    { header: m.from, cell: ({ since }) => format.date(since) },
    { header: members.until, cell: ({ until }) => until && format.date(until) },
  ]
  return (
    <DataTable
      label={m.coverage}
      columns={columns}
      rows={coverage}
      rowKey={({ id }) => id}
      stacked
    />
  )
}
