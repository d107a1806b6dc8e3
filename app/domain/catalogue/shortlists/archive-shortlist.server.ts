import type { Buyer } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordShortlist } from './record-shortlist.server.ts'

type Moved = Promise<Result<undefined, { reason: 'unchanged' }>>

const own = ({ organisationId }: Buyer, id: string) => ({ id, buyerId: organisationId })

/** Puts a list away; it can be brought back with everything in it. */
export async function archiveShortlist(buyer: Buyer, shortlistId: string, now: Date): Moved {
  if (!isId(shortlistId)) return refuse({ reason: 'unchanged' })
  return transact(async (tx) => {
    const { count } = await tx.shortlist.updateMany({
      where: { ...own(buyer, shortlistId), archivedAt: null },
      data: { archivedAt: now, archivedByName: buyer.name },
    })
    if (count === 0) return refuse({ reason: 'unchanged' })
    await recordShortlist(tx, buyer, 'archived', shortlistId)
    return ok()
  })
}

export async function restoreShortlist(buyer: Buyer, shortlistId: string): Moved {
  if (!isId(shortlistId)) return refuse({ reason: 'unchanged' })
  return transact(async (tx) => {
    const { count } = await tx.shortlist.updateMany({
      where: { ...own(buyer, shortlistId), archivedAt: { not: null } },
      data: { archivedAt: null, archivedByName: null },
    })
    if (count === 0) return refuse({ reason: 'unchanged' })
    await recordShortlist(tx, buyer, 'restored', shortlistId)
    return ok()
  })
}
