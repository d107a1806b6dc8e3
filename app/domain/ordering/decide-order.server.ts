import type { Buyer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { releaseCapacity } from '#app/domain/ordering/keep-capacity.server.ts'
import { orderActs } from '#app/domain/ordering/order-acts.ts'
import { partActs } from '#app/domain/ordering/part-acts.ts'
import { mayApprove } from '#app/domain/ordering/policy.ts'
import {
  refusalAfterWaiting,
  type WaitedRefusal,
} from '#app/domain/ordering/product-refusal.server.ts'
import type { Result } from '#app/kernel/result.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'

export type DecisionRefusal = { reason: 'notFound' | 'notWaiting' | 'notAllowed' } | WaitedRefusal

type Decision = { approved: boolean; reason?: string }

/** Parts of an order that is let go: nothing of them is promised any more. */
export async function dropParts(tx: Transaction, orderId: string, now: Date): Promise<void> {
  const { cancel } = partActs
  const dropped = await tx.orderPart.updateManyAndReturn({
    where: { orderId, state: { in: [...cancel.from] } },
    data: { state: cancel.to },
    select: { id: true },
  })
  await releaseCapacity(
    tx,
    dropped.map(({ id }) => id),
    now,
  )
}

/** Its makers see the order from here on. */
async function placeParts(tx: Transaction, orderId: string): Promise<void> {
  const { place } = partActs
  await tx.orderPart.updateMany({
    where: { orderId, state: { in: [...place.from] } },
    data: { state: place.to },
  })
}

/** The second person's word on an order above the limit, once. */
export async function decideOrder(
  buyer: Buyer,
  orderId: string,
  { approved, reason }: Decision,
  now: Date,
): Promise<Result<{ number: string }, DecisionRefusal>> {
  const act = approved ? orderActs.approve : orderActs.refuse
  return transactOrRefuse(async (tx, refuse: Refuse<DecisionRefusal>) => {
    const order = await tx.order.findFirst({
      where: { id: orderId, buyerId: buyer.organisationId },
      select: { id: true, number: true, state: true, placedBy: true, deliverBy: true },
    })
    if (!order) return refuse({ reason: 'notFound' })
    if (!mayApprove(buyer, order)) {
      refuse({ reason: order.state === 'awaitingApproval' ? 'notAllowed' : 'notWaiting' })
    }
    const moved = await tx.order.updateMany({
      where: { id: orderId, state: { in: [...act.from] } },
      data: { state: act.to },
    })
    if (moved.count === 0) refuse({ reason: 'notWaiting' })
    const refusal = approved && (await refusalAfterWaiting(tx, order, dayOf(now)))
    if (refusal) refuse(refusal)
    await tx.orderApproval.create({
      data: {
        orderId,
        approved,
        reason,
        decidedBy: buyer.userId,
        deciderName: buyer.name,
        at: now,
      },
    })
    if (approved) await placeParts(tx, orderId)
    else await dropParts(tx, orderId, now)
    await recordEvent(tx, {
      type: approved ? 'order.approved' : 'order.refused',
      subject: { type: 'order', id: orderId },
      by: authorOf(buyer),
      data: { number: order.number },
    })
    return { number: order.number }
  })
}
