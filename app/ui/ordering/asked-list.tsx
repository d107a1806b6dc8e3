import type { AskedSummary } from '#app/domain/ordering/request-view.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { OrderingStatus } from '#app/ui/ordering/order-status.tsx'

export function AskedList({ quotes }: { quotes: readonly AskedSummary[] }) {
  const { columns: c, quotes: m, products } = useMessages().ordering
  const format = useFormat()
  return (
    <DataTable<AskedSummary>
      label={m.title}
      stacked
      rows={quotes}
      rowKey={({ quoteId }) => quoteId}
      rowTone={({ state }) => (state === 'asked' ? 'turn' : undefined)}
      columns={[
        {
          header: c.title,
          rowHead: true,
          cell: ({ quoteId, title }) => <a href={paths.producer.quote(quoteId)}>{title}</a>,
        },
        { header: c.buyer, cell: ({ buyerName }) => buyerName },
        { header: c.number, cell: ({ number, requestNumber }) => number ?? requestNumber },
        { header: c.product, cell: (row) => products(row.products) },
        { header: c.answerBy, cell: ({ answerBy }) => answerBy && format.date(answerBy) },
        { header: c.deliverBy, cell: ({ deliverBy }) => deliverBy && format.date(deliverBy) },
        { header: c.state, cell: ({ state }) => <OrderingStatus of="quote" state={state} /> },
      ]}
    />
  )
}
