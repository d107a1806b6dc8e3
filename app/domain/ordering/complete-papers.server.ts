import type { Buyer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { dueDay } from '#app/domain/ordering/payment-clock.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** The buyer has every paper it needs: the payment clock starts today, once. */
export async function completePapers(
  buyer: Buyer,
  invoiceId: string,
  now: Date,
): Promise<Result<{ dueOn: string }, { reason: 'notFound' | 'alreadyComplete' }>> {
  return transact(async (tx) => {
    const reach = { id: invoiceId, part: { order: { buyerId: buyer.organisationId } } }
    const invoice = await tx.invoice.findFirst({
      where: reach,
      select: { number: true, paymentDays: true },
    })
    if (!invoice) return refuse({ reason: 'notFound' })
    const dueOn = dueDay(dayOf(now), invoice.paymentDays)
    const moved = await tx.invoice.updateMany({
      where: { ...reach, completeAt: null },
      data: { completeAt: now, dueOn: dateColumn(dueOn) },
    })
    if (moved.count === 0) return refuse({ reason: 'alreadyComplete' })
    await recordEvent(tx, {
      type: 'invoice.completed',
      subject: { type: 'invoice', id: invoiceId },
      by: authorOf(buyer),
      data: { number: invoice.number, dueOn },
    })
    return ok({ dueOn })
  })
}
