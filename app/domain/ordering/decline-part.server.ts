import type { Producer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { releaseCapacity } from '#app/domain/ordering/keep-capacity.server.ts'
import { partActs } from '#app/domain/ordering/part-acts.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** The maker cannot take its part after all; the days it had promised are free again. */
export async function declinePart(
  producer: Producer,
  partId: string,
  reason: string,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' | 'notWaiting' }>> {
  const { decline } = partActs
  return transact(async (tx) => {
    const reach = { id: partId, producerId: producer.organisationId }
    const moved = await tx.orderPart.updateMany({
      where: { ...reach, state: { in: [...decline.from] } },
      data: {
        state: decline.to,
        declineReason: reason,
        declinedBy: producer.userId,
        declinedAt: now,
      },
    })
    if (moved.count === 0) {
      const known = await tx.orderPart.count({ where: reach })
      return refuse({ reason: known ? 'notWaiting' : 'notFound' })
    }
    await releaseCapacity(tx, [partId], now)
    await recordEvent(tx, {
      type: 'part.declined',
      subject: { type: 'orderPart', id: partId },
      by: authorOf(producer),
    })
    return ok()
  })
}
