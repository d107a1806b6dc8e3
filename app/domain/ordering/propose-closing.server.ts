import type { Producer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { obstacleToClosing } from '#app/domain/ordering/delivery.ts'
import { holdRow } from '#app/domain/ordering/hold-row.server.ts'
import { partActs } from '#app/domain/ordering/part-acts.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Result } from '#app/kernel/result.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'

export type ClosingRefusal = {
  reason: 'notFound' | 'notOpen' | 'nothingReceived' | 'underway' | 'nothingLeft'
}

/** The maker says that the rest of its part will not come; the buyer decides. */
export async function proposeClosing(
  producer: Producer,
  partId: string,
  reason: string,
  now: Date,
): Promise<Result<undefined, ClosingRefusal>> {
  const { proposeClosing: act } = partActs
  return transactOrRefuse(async (tx, refuse: Refuse<ClosingRefusal>) => {
    await holdRow(tx, 'orderPart', partId)
    const part = await tx.orderPart.findFirst({
      where: { id: partId, producerId: producer.organisationId },
      include: { lines: true },
    })
    if (!part) return refuse({ reason: 'notFound' })
    const obstacle = obstacleToClosing(part.lines)
    if (obstacle) refuse({ reason: obstacle })
    const moved = await tx.orderPart.updateMany({
      where: { id: partId, state: { in: [...act.from] } },
      data: { state: act.to },
    })
    if (moved.count === 0) refuse({ reason: 'notOpen' })
    await tx.partClosure.create({
      data: {
        id: newId(),
        partId,
        reason,
        proposedBy: producer.userId,
        proposerName: producer.name,
        proposedAt: now,
      },
    })
    await recordEvent(tx, {
      type: 'part.closingProposed',
      subject: { type: 'orderPart', id: partId },
      by: authorOf(producer),
      data: { reason },
    })
    return undefined
  })
}
