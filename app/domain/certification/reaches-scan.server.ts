import type { Actor } from '#app/domain/accounts/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { producersOf } from './reach.server.ts'

/** Whether this file is the scan of a licence whose firm the actor's agency reaches. */
export async function reachesScan(
  actor: Pick<Actor, 'region' | 'sectors'>,
  fileId: string,
): Promise<boolean> {
  const producer = producersOf(actor)
  const where = { OR: [{ fileId }, { changes: { some: { fileId } } }], producer }
  return (await database().certificate.count({ where })) > 0
}
