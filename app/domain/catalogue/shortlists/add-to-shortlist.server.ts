import type { Buyer } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { type Added, insertLines, type NotAdded } from './insert-lines.server.ts'
import { recordShortlist } from './record-shortlist.server.ts'
import { holdShortlist } from './shortlist-row.server.ts'

type Refusal = NotAdded | { reason: 'notFound' | 'archived' }

/** Adds products to a list of the firm; what is in it already stays as it is, with its note. */
export function addToShortlist(
  buyer: Buyer,
  shortlistId: string,
  productIds: readonly string[],
  now: Date,
): Promise<Result<Added, Refusal>> {
  return transact(async (tx) => {
    const list = await holdShortlist(tx, buyer, shortlistId)
    if (!list) return refuse({ reason: 'notFound' })
    if (list.archivedAt) return refuse({ reason: 'archived' })
    const inserted = await insertLines(tx, buyer, list.id, { productIds, now })
    if (!inserted.ok || inserted.value.added === 0) return inserted
    await tx.shortlist.update({ where: { id: list.id }, data: { changedAt: now } })
    await recordShortlist(tx, buyer, 'extended', list.id, { added: inserted.value.added })
    return ok(inserted.value)
  })
}
