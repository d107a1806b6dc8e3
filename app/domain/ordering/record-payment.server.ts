import type { Buyer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { holdRow } from '#app/domain/ordering/hold-row.server.ts'
import { outstanding } from '#app/domain/ordering/payment-clock.ts'
import type { PaymentInput } from '#app/domain/ordering/schemas.ts'
import { payableOf } from '#app/domain/ordering/tax.ts'
import type { Result } from '#app/kernel/result.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'

export type RecordRefusal =
  | { reason: 'notFound' | 'proofMissing' | 'inTheFuture' }
  | { reason: 'moreThanOutstanding'; outstanding: bigint }

/**
 * The buyer says, with proof, that it sent money to the maker's own account. The form brings the
 * payment's id, so a repeated post records it once. Etalase never holds the money.
 */
export async function recordPayment(
  buyer: Buyer,
  invoiceId: string,
  input: PaymentInput & { proofFileId: string },
  now: Date,
): Promise<Result<{ paymentId: string }, RecordRefusal>> {
  const { paymentId, amount, paidOn, reference, proofFileId } = input
  return transactOrRefuse(async (tx, refuse: Refuse<RecordRefusal>) => {
    await holdRow(tx, 'invoice', invoiceId)
    const invoice = await tx.invoice.findFirst({
      where: { id: invoiceId, part: { order: { buyerId: buyer.organisationId } } },
      include: { payments: true },
    })
    if (!invoice) return refuse({ reason: 'notFound' })
    if (invoice.payments.some(({ id }) => id === paymentId)) return { paymentId }
    if (paidOn > dayOf(now)) refuse({ reason: 'inTheFuture' })
    const rest = outstanding(payableOf(invoice), invoice.payments)
    if (amount > rest) refuse({ reason: 'moreThanOutstanding', outstanding: rest })
    const proof = await tx.storedFile.count({
      where: {
        id: proofFileId,
        purpose: 'paymentProof',
        ownerOrganisationId: buyer.organisationId,
      },
    })
    if (proof === 0) refuse({ reason: 'proofMissing' })
    await tx.payment.create({
      data: {
        id: paymentId,
        invoiceId,
        method: 'bankTransfer',
        state: 'proven',
        amount,
        paidOn: dateColumn(paidOn),
        reference,
        proofFileId,
        recordedBy: buyer.userId,
        recordedAt: now,
      },
    })
    await recordEvent(tx, {
      type: 'payment.proven',
      subject: { type: 'payment', id: paymentId },
      by: authorOf(buyer),
      data: { invoiceId, amount: String(amount) },
    })
    return { paymentId }
  })
}
