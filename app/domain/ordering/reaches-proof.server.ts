import type { Actor } from '#app/domain/accounts/actor.ts'
import { database } from '#app/platform/database.server.ts'

/** Whether this file proves a payment to the actor's firm: who confirms money sees the proof. */
export async function reachesProof(
  { organisationId }: Pick<Actor, 'organisationId'>,
  fileId: string,
): Promise<boolean> {
  const invoice = { part: { producerId: organisationId } }
  return (await database().payment.count({ where: { proofFileId: fileId, invoice } })) > 0
}
