import type { Buyer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import {
  type ChoiceRefusal,
  checkChosen,
  takeQuotes,
} from '#app/domain/ordering/chosen-quotes.server.ts'
import { colleaguesOf } from '#app/domain/ordering/colleagues.server.ts'
import type { OrderState } from '#app/domain/ordering/order-acts.ts'
import { draftOrder, writeOrder } from '#app/domain/ordering/place-order.server.ts'
import { hasApproverBesides, needsApproval } from '#app/domain/ordering/policy.ts'
import { requestActs } from '#app/domain/ordering/request-acts.ts'
import { reserveCapacity } from '#app/domain/ordering/reserve-capacity.server.ts'
import type { Result } from '#app/kernel/result.ts'
import { dayFromColumn, dayOf } from '#app/platform/clock.server.ts'
import { nextNumber, type Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'

export type AcceptRefusal =
  | ChoiceRefusal
  | { reason: 'notFound' | 'notOpen' | 'nothingChosen' | 'deliveryPassed' | 'noApprover' }
  | {
      reason: 'noCapacity'
      productName: string
      unit: string
      wanted: number
      free: number
      toDay: string
    }

type Placed = { orderId: string; number: string; state: OrderState }

const orderOf = (tx: Transaction, buyerId: string, requestId: string) =>
  tx.order.findFirst({
    where: { requestId, buyerId },
    select: { id: true, number: true, state: true },
  })

/**
 * Turns the chosen offers of a request into one order with one part per maker, at once: capacity
 * reserved, other offers passed over. Asked again, it answers with the same order.
 */
export async function acceptQuotes(
  buyer: Buyer,
  requestId: string,
  quoteIds: readonly string[],
  now: Date,
): Promise<Result<Placed, AcceptRefusal>> {
  const today = dayOf(now)
  const { order: act } = requestActs
  const chosen = [...new Set(quoteIds)]
  return transactOrRefuse(async (tx, refuse: Refuse<AcceptRefusal>) => {
    const reach = { id: requestId, buyerId: buyer.organisationId }
    const moved = await tx.quoteRequest.updateMany({
      where: { ...reach, state: { in: [...act.from] } },
      data: { state: act.to },
    })
    if (moved.count === 0) {
      const placed = await orderOf(tx, buyer.organisationId, requestId)
      if (placed) return { orderId: placed.id, number: placed.number, state: placed.state }
      refuse({ reason: (await tx.quoteRequest.count({ where: reach })) ? 'notOpen' : 'notFound' })
    }
    if (chosen.length === 0) refuse({ reason: 'nothingChosen' })
    const quotes = await takeQuotes(tx, requestId, chosen, refuse)
    await checkChosen(tx, quotes, today, refuse)
    const request = await tx.quoteRequest.findUniqueOrThrow({
      where: { id: requestId },
      include: { buyer: true },
    })
    const { deliverBy } = request
    if (deliverBy && dayFromColumn(deliverBy) < today) refuse({ reason: 'deliveryPassed' })

    const draft = draftOrder({ buyer, request, quotes, now })
    const short = await reserveCapacity(tx, draft.reservations, today)
    if (short) {
      const { productName = '', unit = '' } =
        draft.lines.find((line) => line.productId === short.productId) ?? {}
      refuse({ reason: 'noCapacity', productName, unit, ...short })
    }
    const held = needsApproval(draft.total, request.buyer.approvalLimit)
    if (held) {
      const colleagues = await colleaguesOf(tx, buyer.organisationId, 'buyer')
      if (!hasApproverBesides(buyer, colleagues)) refuse({ reason: 'noApprover' })
    }

    const number = await nextNumber(tx, 'PO', Number(today.slice(0, 4)))
    const state: OrderState = held ? 'awaitingApproval' : 'placed'
    await writeOrder(tx, draft, number, state)
    await recordEvent(tx, {
      type: held ? 'order.awaitingApproval' : 'order.placed',
      subject: { type: 'order', id: draft.orderId },
      by: authorOf(buyer),
      data: { number, requestId, total: String(draft.total) },
    })
    return { orderId: draft.orderId, number, state }
  })
}
