import type { Producer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { colleaguesOf } from '#app/domain/ordering/colleagues.server.ts'
import { findHeldPayment } from '#app/domain/ordering/held-payment.server.ts'
import { paymentActs } from '#app/domain/ordering/payment-acts.ts'
import { mayCount } from '#app/domain/ordering/policy.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** The firm's first person has seen the money on the account; an approver has the last word. */
export async function countPayment(
  producer: Producer,
  paymentId: string,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' | 'notProven' | 'notAllowed' }>> {
  const { count } = paymentActs
  return transact(async (tx) => {
    const payment = await findHeldPayment(tx, producer, paymentId)
    if (!payment) return refuse({ reason: 'notFound' })
    if (payment.state !== 'proven') return refuse({ reason: 'notProven' })
    const colleagues = await colleaguesOf(tx, producer.organisationId, 'producer')
    if (!mayCount(producer, payment, colleagues)) return refuse({ reason: 'notAllowed' })
    const moved = await tx.payment.updateMany({
      where: { id: paymentId, state: { in: [...count.from] } },
      data: { state: count.to, countedBy: producer.userId, countedAt: now },
    })
    if (moved.count === 0) return refuse({ reason: 'notProven' })
    await recordEvent(tx, {
      type: 'payment.counted',
      subject: { type: 'payment', id: paymentId },
      by: authorOf(producer),
      data: { invoiceId: payment.invoiceId },
    })
    return ok()
  })
}
