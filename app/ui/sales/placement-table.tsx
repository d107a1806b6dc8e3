import type { PlacementRow } from '#app/domain/sales/chain-lists.server.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

export function PlacementTable(props: {
  placements: readonly PlacementRow[]
  /** On an outlet's own page its code would repeat in every row. */
  withoutOutlet?: boolean
}) {
  const m = useMessages().sales
  const f = useFormat()
  const outlet = {
    header: m.outlets,
    cell: (row: PlacementRow) => <a href={paths.agency.outlet(row.outletId)}>{row.outlet}</a>,
  }
  return (
    <DataTable
      label={m.placements}
      stacked
      rows={props.placements}
      rowKey={({ id }) => id}
      columns={[
        {
          header: m.products,
          rowHead: true,
          cell: ({ product, sku }) => (
            <>
              {product} <span className="muted">{sku}</span>
            </>
          ),
        },
        ...(props.withoutOutlet ? [] : [outlet]),
        { header: m.since, cell: ({ startsOn }) => f.date(startsOn) },
        {
          header: m.until,
          cell: ({ endsOn }) =>
            endsOn ? f.date(endsOn) : <span className="muted">{m.stillThere}</span>,
        },
        { header: m.contract, cell: ({ contract }) => contract },
        {
          header: m.edit,
          headerHidden: true,
          cell: ({ id, product, outlet }) => (
            <a href={paths.agency.placement(id)}>
              {m.edit}
              <span className="unseen">{` ${product} ${outlet}`}</span>
            </a>
          ),
        },
      ]}
    />
  )
}
