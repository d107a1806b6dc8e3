import type { OrderSummary } from '#app/domain/ordering/order-view.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { DeliveryStatus, OrderingStatus } from '#app/ui/ordering/order-status.tsx'

export function OrderList({ orders }: { orders: readonly OrderSummary[] }) {
  const { columns: c, orders: m } = useMessages().ordering
  const format = useFormat()
  return (
    <DataTable<OrderSummary>
      label={m.title}
      stacked
      rows={orders}
      rowKey={({ id }) => id}
      columns={[
        {
          header: c.number,
          rowHead: true,
          cell: ({ id, number }) => <a href={paths.buyer.order(id)}>{number}</a>,
        },
        { header: c.maker, wrap: true, cell: ({ makers }) => format.list(makers) },
        { header: c.total, numeric: true, cell: ({ total }) => format.rupiah(total) },
        { header: c.placedAt, cell: ({ placedAt }) => format.date(placedAt) },
        { header: c.deliverBy, cell: ({ deliverBy }) => deliverBy && format.date(deliverBy) },
        {
          header: c.state,
          cell: ({ state, lines }) =>
            state === 'placed' ? (
              <DeliveryStatus lines={lines} />
            ) : (
              <OrderingStatus of="order" state={state} />
            ),
        },
      ]}
    />
  )
}
