import type { Producer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { findHeldPayment } from '#app/domain/ordering/held-payment.server.ts'
import { paymentActs } from '#app/domain/ordering/payment-acts.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** The money did not come, or not as stated: the invoice is open again by that much. */
export async function refusePayment(
  producer: Producer,
  paymentId: string,
  reason: string,
): Promise<Result<undefined, { reason: 'notFound' | 'decided' }>> {
  const { refuse: act } = paymentActs
  return transact(async (tx) => {
    const payment = await findHeldPayment(tx, producer, paymentId)
    if (!payment) return refuse({ reason: 'notFound' })
    const moved = await tx.payment.updateMany({
      where: { id: paymentId, state: { in: [...act.from] } },
      data: { state: act.to, refusedReason: reason },
    })
    if (moved.count === 0) return refuse({ reason: 'decided' })
    await recordEvent(tx, {
      type: 'payment.refused',
      subject: { type: 'payment', id: paymentId },
      by: authorOf(producer),
      data: { invoiceId: payment.invoiceId },
    })
    return ok()
  })
}
