import type { ShortlistSummary } from '#app/domain/catalogue/shortlists/views.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

export function ShortlistList({ shortlists }: { shortlists: readonly ShortlistSummary[] }) {
  const { shortlists: m } = useMessages()
  const format = useFormat()
  return (
    <DataTable<ShortlistSummary>
      label={m.title}
      stacked
      rows={shortlists}
      rowKey={({ id }) => id}
      columns={[
        {
          header: m.columns.name,
          rowHead: true,
          cell: ({ id, name }) => <a href={paths.buyer.shortlist(id)}>{name}</a>,
        },
        {
          header: m.columns.products,
          numeric: true,
          cell: ({ products }) => format.number(products),
        },
        { header: m.columns.createdBy, cell: ({ createdByName }) => createdByName },
        { header: m.columns.changed, cell: ({ changedAt }) => format.dateTime(changedAt) },
      ]}
    />
  )
}
