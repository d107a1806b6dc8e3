import type { PartSummary } from '#app/domain/ordering/order-view.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { DeliveryStatus, OrderingStatus } from '#app/ui/ordering/order-status.tsx'

export function PartList({ parts }: { parts: readonly PartSummary[] }) {
  const { columns: c, orders: m } = useMessages().ordering
  const format = useFormat()
  return (
    <DataTable<PartSummary>
      label={m.title}
      stacked
      rows={parts}
      rowKey={({ id }) => id}
      rowTone={({ state }) => (state === 'placed' ? 'turn' : undefined)}
      columns={[
        {
          header: c.number,
          rowHead: true,
          cell: ({ id, number }) => <a href={paths.producer.order(id)}>{number}</a>,
        },
        { header: c.buyer, cell: ({ buyerName }) => buyerName },
        { header: c.total, numeric: true, cell: ({ total }) => format.rupiah(total) },
        { header: c.deliverBy, cell: ({ deliverBy }) => deliverBy && format.date(deliverBy) },
        { header: c.state, cell: ({ state }) => <OrderingStatus of="part" state={state} /> },
        {
          header: c.delivery,
          cell: ({ state, lines }) =>
            state === 'confirmed' ? <DeliveryStatus lines={lines} plain /> : null,
        },
      ]}
    />
  )
}
