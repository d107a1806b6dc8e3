import type { Producer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { partActs } from '#app/domain/ordering/part-acts.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** The maker takes its part on. */
export async function confirmPart(
  producer: Producer,
  partId: string,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' | 'notWaiting' }>> {
  const { confirm } = partActs
  return transact(async (tx) => {
    const reach = { id: partId, producerId: producer.organisationId }
    const moved = await tx.orderPart.updateMany({
      where: { ...reach, state: { in: [...confirm.from] } },
      data: { state: confirm.to, confirmedBy: producer.userId, confirmedAt: now },
    })
    if (moved.count === 0) {
      const known = await tx.orderPart.count({ where: reach })
      return refuse({ reason: known ? 'notWaiting' : 'notFound' })
    }
    await recordEvent(tx, {
      type: 'part.confirmed',
      subject: { type: 'orderPart', id: partId },
      by: authorOf(producer),
    })
    return ok()
  })
}
