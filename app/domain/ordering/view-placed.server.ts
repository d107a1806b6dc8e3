import type { OrderView, PartView } from '#app/domain/ordering/order-view.ts'
import { type Placing, partStateIn } from '#app/domain/ordering/place-order.server.ts'

const nothingSent = { shipped: 0, accepted: 0, refused: 0 }

/** An order as reading it again would show it to its buyer in the moment it is placed. */
export function viewPlaced({ buyer, draft, state }: Placing, number: string): OrderView {
  const { id, requestId, paymentDays, deliverTo, deliverBy, total } = draft
  const { placedBy, placedByName, placedAt } = draft
  const parts = draft.parts.map(({ letter, quote, ...part }): PartView => {
    const lines = draft.lines.filter(({ partId }) => partId === part.id)
    return {
      ...{ ...part, number: `${number}-${letter}`, state: partStateIn(state) },
      ...{ producerName: quote.producerName, declineReason: null, closure: null, shipments: [] },
      lines: lines.map((line) => ({ ...line, ...nothingSent })),
    }
  })
  return {
    ...{ id, number, state, requestId, buyerName: buyer.organisationName, paymentDays },
    ...{ deliverTo, deliverBy, total, placedBy, placedByName, placedAt, approval: null, parts },
  }
}
