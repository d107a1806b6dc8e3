import type { Actor } from '#app/domain/accounts/actor.ts'
import { database } from '#app/platform/database.server.ts'

/** Whether a proof of transfer was sent to this person's own firm. */
export async function readsProof(actor: Actor, fileId: string): Promise<boolean> {
  const sent = await database().payment.count({
    where: { proofFileId: fileId, invoice: { part: { producerId: actor.organisationId } } },
  })
  return sent > 0
}
