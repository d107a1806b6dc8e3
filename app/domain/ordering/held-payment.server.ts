import type { Producer } from '#app/domain/accounts/actor.ts'
import { holdRow } from '#app/domain/ordering/hold-row.server.ts'
import { invoiceActs } from '#app/domain/ordering/invoice-acts.ts'
import { confirmedSum } from '#app/domain/ordering/payment-clock.ts'
import { payableOf } from '#app/domain/ordering/tax.ts'
import type { Queryable, Transaction } from '#app/platform/database.server.ts'

/** A payment to this maker, as its people may judge it. */
export const findHeldPayment = (on: Queryable, producer: Producer, paymentId: string) =>
  on.payment.findFirst({
    where: { id: paymentId, invoice: { part: { producerId: producer.organisationId } } },
    include: { invoice: true },
  })

/** An invoice is paid in the moment that confirmed payments cover it. */
export async function settleInvoice(tx: Transaction, invoiceId: string): Promise<boolean> {
  await holdRow(tx, 'invoice', invoiceId)
  const invoice = await tx.invoice.findUniqueOrThrow({
    where: { id: invoiceId },
    include: { payments: true },
  })
  if (confirmedSum(invoice.payments) < payableOf(invoice)) return false
  const { settle } = invoiceActs
  const moved = await tx.invoice.updateMany({
    where: { id: invoiceId, state: { in: [...settle.from] } },
    data: { state: settle.to },
  })
  return moved.count > 0
}
