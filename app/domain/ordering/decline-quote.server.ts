import type { Producer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { quoteActs } from '#app/domain/ordering/quote-acts.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** A maker says no, or takes an offer back before it is accepted. */
export async function declineQuote(
  producer: Producer,
  quoteId: string,
  reason: string,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' | 'tooLate' }>> {
  const { decline } = quoteActs
  return transact(async (tx) => {
    const reach = { id: quoteId, producerId: producer.organisationId }
    const moved = await tx.quote.updateMany({
      where: { ...reach, state: { in: [...decline.from] } },
      data: {
        state: decline.to,
        declineReason: reason,
        answeredBy: producer.userId,
        answeredAt: now,
      },
    })
    if (moved.count === 0) {
      const known = await tx.quote.count({ where: reach })
      return refuse({ reason: known ? 'tooLate' : 'notFound' })
    }
    await recordEvent(tx, {
      type: 'quote.declined',
      subject: { type: 'quote', id: quoteId },
      by: authorOf(producer),
    })
    return ok()
  })
}
