import type { OrderLineView } from '#app/domain/ordering/order-view.ts'
import { paths } from '#app/paths.ts'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { GoodsTable } from '#app/ui/ordering/goods-table.tsx'

/** Ordered goods with what was sent and accepted of them. */
export function OrderLines(props: {
  lines: readonly OrderLineView[]
  total: bigint
  /** The reader is its buyer and has goods in hand: each line leads to a complaint. */
  mayComplain?: boolean
}) {
  const { lines, total, mayComplain } = props
  const { incidents, ordering } = useMessages()
  const { columns: c, requests } = ordering
  const format = useFormat()
  const counts = (line: OrderLineView) =>
    [
      line.shipped > 0 && `${c.shipped} ${format.number(line.shipped)}`,
      line.accepted > 0 && `${c.accepted} ${format.number(line.accepted)}`,
      line.refused > 0 && `${c.refused} ${format.number(line.refused)}`,
    ].filter(Boolean)
  return (
    <GoodsTable<OrderLineView>
      label={c.product}
      nameHeader={c.product}
      valueHeader={c.subtotal}
      groups={[{ key: 'all', rows: lines }]}
      rowKey={({ id }) => id}
      name={({ id, productName }) =>
        mayComplain ? (
          <>
            {productName}{' '}
            <a className="small" href={paths.buyer.lineComplaint(id)}>
              {incidents.report.line}
            </a>
          </>
        ) : (
          productName
        )
      }
      columns={[
        { header: c.quantity, cell: (line) => format.quantity(line.quantity, line.unit) },
        { header: c.price, cell: ({ price }) => format.rupiah(price) },
        { header: c.shipped, cell: ({ shipped }) => format.number(shipped) },
        { header: c.accepted, cell: ({ accepted }) => format.number(accepted) },
        { header: c.refused, cell: ({ refused }) => format.number(refused) },
      ]}
      phone={(line) =>
        [
          `${format.quantity(line.quantity, line.unit)} × ${format.rupiah(line.price)}`,
          ...counts(line),
        ].join(' · ')
      }
      value={(line) => format.rupiah(BigInt(line.quantity) * line.price)}
      sums={[{ term: requests.orderTotal, value: format.rupiah(total) }]}
    />
  )
}
