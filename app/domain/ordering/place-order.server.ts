import type { Buyer } from '#app/domain/accounts/actor.ts'
import type { ChosenQuote } from '#app/domain/ordering/chosen-quotes.server.ts'
import type { OrderState } from '#app/domain/ordering/order-acts.ts'
import { partNumber } from '#app/domain/ordering/order-number.ts'
import type { PartState } from '#app/domain/ordering/part-acts.ts'
import { addDays } from '#app/kernel/days.ts'
import { newId } from '#app/kernel/ids.ts'
import { total } from '#app/kernel/money.ts'
import { dayFromColumn, dayOf } from '#app/platform/clock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'

type Request = {
  id: string
  deliverTo: string | null
  deliverBy: Date | null
  buyer: { paymentDays: number }
}

type Given = { buyer: Buyer; request: Request; quotes: readonly ChosenQuote[]; now: Date }

export type DraftOrder = ReturnType<typeof draftOrder>

/** What the order will say, before it has a number: one part per offer, its lines and promises. */
export function draftOrder({ buyer, request, quotes, now }: Given) {
  const orderId = newId()
  const parts = quotes.map((quote) => ({
    id: newId(),
    orderId,
    producerId: quote.producerId,
    quoteId: quote.id,
    total: total(quote.lines.map(({ quantity, price }) => BigInt(quantity) * price)),
    quote,
  }))
  const lines = parts.flatMap(({ id: partId, quote }) =>
    quote.lines.map(({ requestLine, quantity, price }, index) => ({
      id: newId(),
      partId,
      productId: requestLine.productId,
      productName: requestLine.productName,
      unit: requestLine.unit,
      quantity,
      price,
      position: index + 1,
    })),
  )
  const reservations = parts.flatMap(({ id: partId, quote }) => {
    const ready = addDays(dayOf(now), quote.leadTimeDays ?? 0)
    const toDay = request.deliverBy ? dayFromColumn(request.deliverBy) : ready
    return quote.lines.map(({ requestLine, quantity }) => ({
      productId: requestLine.productId,
      partId,
      quantity,
      toDay,
    }))
  })
  return {
    orderId,
    total: total(parts.map((part) => part.total)),
    parts: parts.map(({ quote: _, ...part }) => part),
    lines,
    reservations,
    order: {
      id: orderId,
      requestId: request.id,
      buyerId: buyer.organisationId,
      paymentDays: request.buyer.paymentDays,
      deliverTo: request.deliverTo,
      deliverBy: request.deliverBy,
      placedBy: buyer.userId,
      placedByName: buyer.name,
      placedAt: now,
    },
  }
}

export async function writeOrder(
  tx: Transaction,
  draft: DraftOrder,
  number: string,
  state: OrderState,
): Promise<void> {
  const partState: PartState = state === 'placed' ? 'placed' : 'pending'
  await tx.order.createMany({ data: [{ ...draft.order, number, state, total: draft.total }] })
  await tx.orderPart.createMany({
    data: draft.parts.map((part, index) => ({
      ...part,
      number: partNumber(number, index),
      state: partState,
    })),
  })
  await tx.orderLine.createMany({ data: draft.lines })
}
