import type { Buyer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { dropParts } from '#app/domain/ordering/decide-order.server.ts'
import { orderActs } from '#app/domain/ordering/order-acts.ts'
import { hasBegun } from '#app/domain/ordering/part-acts.ts'
import type { Result } from '#app/kernel/result.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'

export type CancelRefusal = { reason: 'notFound' | 'tooLate' }

/** Takes an order back while no maker has confirmed its part. */
export async function cancelOrder(
  buyer: Buyer,
  orderId: string,
  now: Date,
): Promise<Result<undefined, CancelRefusal>> {
  const { cancel } = orderActs
  return transactOrRefuse(async (tx, refuse: Refuse<CancelRefusal>) => {
    const reach = { id: orderId, buyerId: buyer.organisationId }
    const moved = await tx.order.updateMany({
      where: { ...reach, state: { in: [...cancel.from] } },
      data: { state: cancel.to },
    })
    if (moved.count === 0) {
      refuse({ reason: (await tx.order.count({ where: reach })) ? 'tooLate' : 'notFound' })
    }
    await dropParts(tx, orderId, now)
    const parts = await tx.orderPart.findMany({ where: { orderId }, select: { state: true } })
    if (parts.some(({ state }) => hasBegun(state))) refuse({ reason: 'tooLate' })
    await recordEvent(tx, {
      type: 'order.cancelled',
      subject: { type: 'order', id: orderId },
      by: authorOf(buyer),
    })
    return undefined
  })
}
