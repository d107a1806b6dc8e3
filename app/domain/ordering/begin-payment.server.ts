import type { Buyer } from '#app/domain/accounts/actor.ts'
import { holdRow } from '#app/domain/ordering/hold-row.server.ts'
import { outstanding } from '#app/domain/ordering/payment-clock.ts'
import { applyStanding } from '#app/domain/ordering/settle-online-payment.server.ts'
import { payableOf } from '#app/domain/ordering/tax.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result } from '#app/kernel/result.ts'
import { database, transact } from '#app/platform/database.server.ts'
import type { NextStep, PaymentPort } from '#app/platform/payments/payment-port.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'

export type BeginRefusal = { reason: 'notFound' | 'nothingOutstanding' }

type ReturnTo = { paid: string; left: string }

/** The one open attempt to pay what is outstanding: found again when the button is pressed twice. */
const openAttempt = (buyer: Buyer, invoiceId: string, now: Date) =>
  transactOrRefuse(async (tx, refuse: Refuse<BeginRefusal>) => {
    await holdRow(tx, 'invoice', invoiceId)
    const invoice = await tx.invoice.findFirst({
      where: { id: invoiceId, part: { order: { buyerId: buyer.organisationId } } },
      include: { payments: true },
    })
    if (!invoice) return refuse({ reason: 'notFound' })
    const amount = outstanding(payableOf(invoice), invoice.payments)
    if (amount === 0n) refuse({ reason: 'nothingOutstanding' })
    const open = invoice.payments.find(
      (payment) => payment.state === 'pending' && payment.amount === amount,
    )
    const payment =
      open ??
      (await tx.payment.create({
        data: {
          id: newId(),
          invoiceId,
          method: 'stripe',
          state: 'pending',
          amount,
          recordedBy: buyer.userId,
          recordedAt: now,
        },
      }))
    return { payment, number: invoice.number }
  })

/**
 * Starts, or finds again, a payment of what is outstanding; a transfer begins with its proof. The provider is asked outside
 * of any transaction and with the payment's own key, so being cut off in between does no harm.
 */
export async function beginPayment(
  buyer: Buyer,
  invoiceId: string,
  port: PaymentPort,
  returnTo: ReturnTo,
  now: Date,
): Promise<Result<NextStep, BeginRefusal>> {
  if (port.method === 'bankTransfer') return ok(await port.begin())
  const attempt = await openAttempt(buyer, invoiceId, now)
  if (!attempt.ok) return attempt
  const { payment, number } = attempt.value
  if (payment.providerId) {
    const standing = await port.lookUp(payment.providerId)
    if (standing.state === 'open' && standing.url) {
      return ok({ kind: 'redirect', providerId: standing.providerId, url: standing.url })
    }
    await transact((tx) => applyStanding(tx, standing, now))
    return standing.state === 'failed'
      ? beginPayment(buyer, invoiceId, port, returnTo, now)
      : { ok: false, refusal: { reason: 'nothingOutstanding' } }
  }
  const next = await port.begin({
    paymentId: payment.id,
    amount: payment.amount,
    description: `${number} · ${buyer.organisationName}`,
    payerEmail: buyer.email,
    returnTo,
  })
  if (next.kind === 'redirect') {
    await database().payment.updateMany({
      where: { id: payment.id, providerId: null },
      data: { providerId: next.providerId },
    })
  }
  return ok(next)
}
