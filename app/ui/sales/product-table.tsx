import type { ChainProductRow } from '#app/domain/sales/chain-lists.server.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'

export function ProductTable({ products }: { products: readonly ChainProductRow[] }) {
  const m = useMessages().sales
  const f = useFormat()
  return (
    <DataTable
      label={m.products}
      stacked
      rows={products}
      rowKey={({ id }) => id}
      columns={[
        { header: m.name, rowHead: true, cell: ({ name }) => name },
        { header: m.fields.sku ?? m.code, cell: ({ sku }) => sku },
        { header: m.fields.gtin ?? m.code, cell: ({ gtin }) => gtin },
        {
          header: m.maker,
          cell: ({ producerId, producerName }) =>
            producerId && producerName ? (
              <a href={paths.agency.producer(producerId)}>{producerName}</a>
            ) : (
              <span className="muted">{m.unknownMaker}</span>
            ),
        },
        {
          header: m.shelfPrice,
          numeric: true,
          cell: ({ shelfPrice }) => (shelfPrice === null ? null : f.number(shelfPrice)),
        },
        { header: m.placements, numeric: true, cell: ({ outlets }) => f.number(outlets) },
      ]}
    />
  )
}
