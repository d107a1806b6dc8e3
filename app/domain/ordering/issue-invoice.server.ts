import type { Producer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { computeBill } from '#app/domain/ordering/compute-bill.server.ts'
import { holdRow } from '#app/domain/ordering/hold-row.server.ts'
import type { InvoiceInput } from '#app/domain/ordering/schemas.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Result } from '#app/kernel/result.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { nextNumber } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'

export type InvoiceRefusal = { reason: 'notFound' | 'nothingAccepted' }

/**
 * Bills what the buyer accepted of one shipment, with the tax of the day. One receipt has one
 * invoice: asked again, it answers with the one there is.
 */
export async function issueInvoice(
  producer: Producer,
  receiptId: string,
  input: InvoiceInput,
  now: Date,
): Promise<Result<{ invoiceId: string; number: string }, InvoiceRefusal>> {
  const today = dayOf(now)
  return transactOrRefuse(async (tx, refuse: Refuse<InvoiceRefusal>) => {
    const found = await computeBill(tx, producer, receiptId, {
      day: today,
      sellerBelowThreshold: input.sellerBelowThreshold,
    })
    if (!found) return refuse({ reason: 'notFound' })
    const { receipt, lines, goods, tax } = found
    await holdRow(tx, 'orderPart', receipt.shipment.partId)
    const earlier = await tx.invoice.findUnique({ where: { receiptId } })
    if (earlier) return { invoiceId: earlier.id, number: earlier.number }
    if (lines.length === 0) refuse({ reason: 'nothingAccepted' })

    const invoiceId = newId()
    const number = await nextNumber(tx, 'FKT', Number(today.slice(0, 4)))
    await tx.invoice.create({
      data: {
        id: invoiceId,
        number,
        partId: receipt.shipment.partId,
        receiptId,
        goods,
        taxMethod: tax.method,
        taxBase: tax.base,
        tax: tax.tax,
        taxCode: tax.code,
        taxInvoiceNumber: tax.code ? input.taxInvoiceNumber : undefined,
        withholding: tax.withholding,
        total: tax.total,
        paymentDays: receipt.shipment.part.order.paymentDays,
        issuedBy: producer.userId,
        issuedAt: now,
      },
    })
    await tx.invoiceLine.createMany({
      data: lines.map((line, index) => ({ id: newId(), invoiceId, position: index + 1, ...line })),
    })
    await recordEvent(tx, {
      type: 'invoice.issued',
      subject: { type: 'invoice', id: invoiceId },
      by: authorOf(producer),
      data: { number, receiptId, total: String(tax.total) },
    })
    return { invoiceId, number }
  })
}
