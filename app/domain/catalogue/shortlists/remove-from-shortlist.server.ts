import type { Buyer } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordShortlist } from './record-shortlist.server.ts'
import { holdShortlist } from './shortlist-row.server.ts'

type Where = { shortlistId: string; lineId: string }

/** Takes one product off a list. */
export function removeFromShortlist(
  buyer: Buyer,
  { shortlistId, lineId }: Where,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' | 'archived' }>> {
  return transact(async (tx) => {
    const list = await holdShortlist(tx, buyer, shortlistId)
    if (!list) return refuse({ reason: 'notFound' })
    if (list.archivedAt) return refuse({ reason: 'archived' })
    const line = await tx.shortlistLine.findFirst({ where: { id: lineId, shortlistId: list.id } })
    if (!line) return refuse({ reason: 'notFound' })
    await tx.shortlistLine.delete({ where: { id: line.id } })
    await tx.shortlist.update({ where: { id: list.id }, data: { changedAt: now } })
    await recordShortlist(tx, buyer, 'reduced', list.id, { productId: line.productId })
    return ok()
  })
}
