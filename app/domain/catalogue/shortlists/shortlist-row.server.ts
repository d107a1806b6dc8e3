import type { Buyer } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'

export type ShortlistRow = { id: string; name: string; archivedAt: Date | null }

/** The firm's own list, held until this transaction ends, so that colleagues' changes wait. */
export async function holdShortlist(
  tx: Transaction,
  { organisationId }: Buyer,
  shortlistId: string,
): Promise<ShortlistRow | undefined> {
  if (!isId(shortlistId)) return undefined
  const [row] = await tx.$queryRaw<ShortlistRow[]>`
    SELECT id, name, archived_at AS "archivedAt" FROM shortlist
    WHERE id = ${shortlistId}::uuid AND buyer_id = ${organisationId}::uuid FOR UPDATE`
  return row
}
