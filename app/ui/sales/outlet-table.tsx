import type { OutletRow } from '#app/domain/sales/chain-lists.server.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

export function OutletTable({ outlets }: { outlets: readonly OutletRow[] }) {
  const m = useMessages().sales
  const f = useFormat()
  return (
    <DataTable
      label={m.outlets}
      stacked
      rows={outlets}
      rowKey={({ id }) => id}
      columns={[
        {
          header: m.code,
          rowHead: true,
          cell: ({ id, code }) => <a href={paths.agency.outlet(id)}>{code}</a>,
        },
        { header: m.name, cell: ({ name }) => name },
        {
          header: m.district,
          cell: ({ district, regionCode }) =>
            district ?? regionCode ?? <span className="muted">{m.unknownDistrict}</span>,
        },
        { header: m.placements, numeric: true, cell: ({ placements }) => f.number(placements) },
        {
          header: m.closedOn,
          cell: ({ closedOn }) => (closedOn ? f.date(closedOn) : null),
        },
      ]}
    />
  )
}
