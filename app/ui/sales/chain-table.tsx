import type { ChainSummary } from '#app/domain/sales/queries.server.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

/** The chains, with what is known of each and which months they reported. */
export function ChainTable({ chains }: { chains: readonly ChainSummary[] }) {
  const m = useMessages().sales
  const f = useFormat()
  return (
    <DataTable
      label={m.chains}
      stacked
      rows={chains}
      rowKey={({ key }) => key}
      columns={[
        {
          header: m.chain,
          rowHead: true,
          cell: ({ key, name }) => <a href={paths.agency.chain(key)}>{name}</a>,
        },
        { header: m.products, numeric: true, cell: ({ products }) => f.number(products) },
        { header: m.outlets, numeric: true, cell: ({ outlets }) => f.number(outlets) },
        { header: m.placements, numeric: true, cell: ({ placements }) => f.number(placements) },
        {
          header: m.reportedMonths,
          wrap: true,
          cell: ({ periods }) =>
            periods.length === 0 ? (
              <span className="muted">{m.noReports}</span>
            ) : (
              periods.slice(0, 3).map(f.period).join(', ')
            ),
        },
      ]}
    />
  )
}
