import type { Buyer } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordShortlist } from './record-shortlist.server.ts'
import type { ShortlistInput } from './schemas.ts'
import { holdShortlist } from './shortlist-row.server.ts'

/** The list's name and the note on each of its lines; lines that are gone are passed over. */
export function saveShortlist(
  buyer: Buyer,
  shortlistId: string,
  { name, lines }: ShortlistInput,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' | 'archived' }>> {
  return transact(async (tx) => {
    const list = await holdShortlist(tx, buyer, shortlistId)
    if (!list) return refuse({ reason: 'notFound' })
    if (list.archivedAt) return refuse({ reason: 'archived' })
    const ids = lines.map(({ id }) => id)
    const notes = lines.map(({ note }) => note ?? '')
    const noted = await tx.$executeRaw`
      UPDATE shortlist_line SET note = nullif(given.note, '')
      FROM unnest(${ids}::uuid[], ${notes}::text[]) AS given (id, note)
      WHERE shortlist_line.id = given.id AND shortlist_id = ${list.id}::uuid
        AND shortlist_line.note IS DISTINCT FROM nullif(given.note, '')`
    if (noted === 0 && name === list.name) return ok()
    await tx.shortlist.update({ where: { id: list.id }, data: { name, changedAt: now } })
    await recordShortlist(tx, buyer, 'changed', list.id, { name, noted })
    return ok()
  })
}
