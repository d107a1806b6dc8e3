import type { OrderHead } from '#app/domain/ordering/order-view.ts'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { AgreedFacts } from '#app/ui/ordering/agreed-facts.tsx'

type Order = Pick<OrderHead, 'deliverBy' | 'deliverTo' | 'paymentDays'>

/** What was agreed: value, day, place, terms. */
export function OrderFacts({ order, total }: { order: Order; total: bigint }) {
  const m = useMessages().ordering.orders
  const format = useFormat()
  return (
    <AgreedFacts
      facts={[
        {
          term: m.facts.total,
          detail: <strong className="number">{format.rupiah(total)}</strong>,
        },
        {
          term: m.facts.deliverBy,
          detail: order.deliverBy && format.date(order.deliverBy),
        },
        { term: m.facts.deliverTo, detail: order.deliverTo },
        { term: m.facts.terms, detail: m.termDays(order.paymentDays) },
      ]}
    />
  )
}
