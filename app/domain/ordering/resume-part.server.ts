import type { Buyer, Producer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { partActs } from '#app/domain/ordering/part-acts.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** The buyer still wants the rest, or the maker can send it after all. */
export async function resumePart(
  actor: Buyer | Producer,
  partId: string,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' | 'notOpen' }>> {
  const { resume } = partActs
  const { organisationId, userId, name } = actor
  const own =
    actor.role === 'buyer' ? { order: { buyerId: organisationId } } : { producerId: organisationId }
  return transact(async (tx) => {
    const reach = { id: partId, ...own }
    const moved = await tx.orderPart.updateMany({
      where: { ...reach, state: { in: [...resume.from] } },
      data: { state: resume.to },
    })
    if (moved.count === 0) {
      const known = await tx.orderPart.count({ where: reach })
      return refuse({ reason: known ? 'notOpen' : 'notFound' })
    }
    await tx.partClosure.updateMany({
      where: { partId, agreed: null },
      data: { agreed: false, decidedBy: userId, deciderName: name, decidedAt: now },
    })
    await recordEvent(tx, {
      type: 'part.resumed',
      subject: { type: 'orderPart', id: partId },
      by: authorOf(actor),
    })
    return ok()
  })
}
