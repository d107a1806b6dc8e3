import type { RequestSummary } from '#app/domain/ordering/request-view.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { OrderingStatus } from '#app/ui/ordering/order-status.tsx'

export function RequestList({ requests }: { requests: readonly RequestSummary[] }) {
  const { columns: c, requests: m, home, products, makers } = useMessages().ordering
  const format = useFormat()
  return (
    <DataTable<RequestSummary>
      label={m.title}
      stacked
      rows={requests}
      rowKey={({ id }) => id}
      rowTone={({ state, offered }) => (state === 'open' && offered > 0 ? 'turn' : undefined)}
      columns={[
        {
          header: c.title,
          rowHead: true,
          cell: ({ id, title }) => <a href={paths.buyer.request(id)}>{title || m.untitled}</a>,
        },
        { header: c.number, cell: ({ number }) => number },
        { header: c.product, cell: (row) => `${products(row.products)}, ${makers(row.makers)}` },
        {
          header: c.answers,
          cell: ({ state, offered, makers: asked }) =>
            state === 'open' ? home.answered(offered, asked) : null,
        },
        { header: c.deliverBy, cell: ({ deliverBy }) => deliverBy && format.date(deliverBy) },
        { header: c.state, cell: ({ state }) => <OrderingStatus of="request" state={state} /> },
      ]}
    />
  )
}
