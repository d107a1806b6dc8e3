import type { Producer } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { transact } from '#app/platform/database.server.ts'
import { lockedIncident, moveIncident } from './locked-incident.server.ts'
import type { Said } from './schemas.ts'

/** The maker answers what was asked, or promises to mend it by a day. */
export async function answerIncident(
  producer: Producer,
  incidentId: string,
  act: 'answer' | 'promise',
  said: Said,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' | 'wrongState' | 'pastDue' }>> {
  if (said.dueOn && said.dueOn < dayOf(now)) return refuse({ reason: 'pastDue' })
  return transact(async (tx) => {
    const own = { producerId: producer.organisationId }
    const incident = await lockedIncident(tx, incidentId, own)
    if (!incident) return refuse({ reason: 'notFound' })
    const moved = await moveIncident(tx, incident, act, said, { by: producer, now })
    return moved ? ok() : refuse({ reason: 'wrongState' })
  })
}
