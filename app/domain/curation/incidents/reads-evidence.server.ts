import type { Actor, Official } from '#app/domain/accounts/actor.ts'
import { database } from '#app/platform/database.server.ts'
import { incidentsReachedBy } from './locked-incident.server.ts'

/** Whether a file belongs to an incident that this person may read. */
export async function readsEvidence(actor: Actor, fileId: string): Promise<boolean> {
  const said = {
    OR: [{ fileIds: { has: fileId } }, { entries: { some: { fileIds: { has: fileId } } } }],
  }
  if (actor.role === 'official') {
    const reach = incidentsReachedBy(actor as Official)
    return (await database().incident.count({ where: { AND: [said, reach] } })) > 0
  }
  if (actor.role !== 'producer') return false
  const shown = {
    OR: [
      { fileIds: { has: fileId } },
      { entries: { some: { fileIds: { has: fileId }, act: { not: 'note' } } } },
    ],
    producerId: actor.organisationId,
  }
  return (await database().incident.count({ where: shown })) > 0
}
