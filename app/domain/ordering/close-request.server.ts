import type { Buyer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { quoteActs } from '#app/domain/ordering/quote-acts.ts'
import { requestActs } from '#app/domain/ordering/request-acts.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** Ends a request without an order: a draft is put away, waiting makers are told. */
export async function closeRequest(
  buyer: Buyer,
  requestId: string,
): Promise<Result<undefined, { reason: 'notFound' | 'notOpen' }>> {
  const { close } = requestActs
  const { passOver } = quoteActs
  return transact(async (tx) => {
    const reach = { id: requestId, buyerId: buyer.organisationId }
    const moved = await tx.quoteRequest.updateMany({
      where: { ...reach, state: { in: [...close.from] } },
      data: { state: close.to },
    })
    if (moved.count === 0) {
      const known = await tx.quoteRequest.count({ where: reach })
      return refuse({ reason: known ? 'notOpen' : 'notFound' })
    }
    await tx.quote.updateMany({
      where: { requestId, state: { in: [...passOver.from] } },
      data: { state: passOver.to },
    })
    await recordEvent(tx, {
      type: 'request.closed',
      subject: { type: 'request', id: requestId },
      by: authorOf(buyer),
    })
    return ok()
  })
}
