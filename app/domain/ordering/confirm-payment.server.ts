import type { Producer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { colleaguesOf } from '#app/domain/ordering/colleagues.server.ts'
import { findHeldPayment, settleInvoice } from '#app/domain/ordering/held-payment.server.ts'
import { mayConfirm } from '#app/domain/ordering/policy.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** The last word on a payment: of a second person where the firm has one. */
export async function confirmPayment(
  producer: Producer,
  paymentId: string,
  now: Date,
): Promise<Result<{ invoicePaid: boolean }, { reason: 'notFound' | 'decided' | 'notAllowed' }>> {
  return transact(async (tx) => {
    const payment = await findHeldPayment(tx, producer, paymentId)
    if (!payment) return refuse({ reason: 'notFound' })
    const { state, invoiceId } = payment
    if (state !== 'proven' && state !== 'counted') return refuse({ reason: 'decided' })
    const colleagues = await colleaguesOf(tx, producer.organisationId, 'producer')
    if (!mayConfirm(producer, payment, colleagues)) return refuse({ reason: 'notAllowed' })
    const moved = await tx.payment.updateMany({
      where: { id: paymentId, state, countedBy: payment.countedBy },
      data: { state: 'confirmed', confirmedBy: producer.userId, confirmedAt: now },
    })
    if (moved.count === 0) return refuse({ reason: 'decided' })
    const invoicePaid = await settleInvoice(tx, invoiceId)
    await recordEvent(tx, {
      type: 'payment.confirmed',
      subject: { type: 'payment', id: paymentId },
      by: authorOf(producer),
      data: { invoiceId, invoicePaid },
    })
    return ok({ invoicePaid })
  })
}
