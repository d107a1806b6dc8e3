import { outstanding } from '#app/domain/ordering/payment-clock.ts'
import { applyStanding } from '#app/domain/ordering/settle-online-payment.server.ts'
import { payableOf } from '#app/domain/ordering/tax.ts'
import { database, transact } from '#app/platform/database.server.ts'
import type { OnlinePayments } from '#app/platform/payments/payment-port.ts'

/**
 * Closes the provider's pages on which more could still be paid than is outstanding: a transfer
 * has covered it meanwhile. Money that was quicker counts as paid. Running it again is safe.
 */
export async function expireOnlinePayments(
  invoiceId: string,
  port: OnlinePayments,
  now: Date,
): Promise<void> {
  const invoice = await database().invoice.findUniqueOrThrow({
    where: { id: invoiceId },
    include: { payments: true },
  })
  const rest = outstanding(payableOf(invoice), invoice.payments)
  for (const { state, providerId, amount } of invoice.payments) {
    if (state !== 'pending' || !providerId || amount <= rest) continue
    const standing = await port.expire(providerId)
    await transact((tx) => applyStanding(tx, standing, now))
  }
}
