import type { Buyer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { obstacleToClosing } from '#app/domain/ordering/delivery.ts'
import { holdRow } from '#app/domain/ordering/hold-row.server.ts'
import { releaseCapacity } from '#app/domain/ordering/keep-capacity.server.ts'
import { partActs } from '#app/domain/ordering/part-acts.ts'
import type { ClosingRefusal } from '#app/domain/ordering/propose-closing.server.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Result } from '#app/kernel/result.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'

/**
 * The buyer no longer waits for the rest of a part: agreeing with the maker's proposal, or for a
 * reason of its own. The days still promised are free again; what was accepted stays to be paid.
 */
export async function closeShort(
  buyer: Buyer,
  partId: string,
  why: { agrees: true } | { reason: string },
  now: Date,
): Promise<Result<undefined, ClosingRefusal>> {
  const { closeShort: act } = partActs
  const { organisationId, userId, name } = buyer
  return transactOrRefuse(async (tx, refuse: Refuse<ClosingRefusal>) => {
    await holdRow(tx, 'orderPart', partId)
    const part = await tx.orderPart.findFirst({
      where: { id: partId, order: { buyerId: organisationId } },
      include: { lines: true },
    })
    if (!part) return refuse({ reason: 'notFound' })
    const agrees = 'agrees' in why
    const from = act.from.filter((state) => !agrees || state === 'closing')
    const obstacle = obstacleToClosing(part.lines)
    if (obstacle) refuse({ reason: obstacle })
    const moved = await tx.orderPart.updateMany({
      where: { id: partId, state: { in: from } },
      data: { state: act.to },
    })
    if (moved.count === 0) refuse({ reason: 'notOpen' })
    const decision = { agreed: true, decidedBy: userId, deciderName: name, decidedAt: now }
    const open = await tx.partClosure.updateMany({
      where: { partId, agreed: null },
      data: decision,
    })
    if (open.count === 0 && !agrees) {
      const proposal = { proposedBy: userId, proposerName: name, proposedAt: now }
      await tx.partClosure.create({
        data: { id: newId(), partId, reason: why.reason, ...proposal, ...decision },
      })
    }
    await releaseCapacity(tx, [partId], now)
    await recordEvent(tx, {
      type: 'part.closedShort',
      subject: { type: 'orderPart', id: partId },
      by: authorOf(buyer),
      data: agrees ? {} : { reason: why.reason },
    })
    return undefined
  })
}
