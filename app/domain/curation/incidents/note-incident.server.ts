import type { Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Severity } from './incident.ts'
import { incidentsReachedBy, lockedIncident, writeEntry } from './locked-incident.server.ts'

type Refusal = { reason: 'notFound' }

/** Evidence for the office itself: its maker never reads it, nor does the event say it. */
export async function noteIncident(
  official: Official,
  incidentId: string,
  said: { text: string; fileIds: string[] },
  now: Date,
): Promise<Result<undefined, Refusal>> {
  return transact(async (tx) => {
    const incident = await lockedIncident(tx, incidentId, incidentsReachedBy(official))
    if (!incident) return refuse({ reason: 'notFound' })
    await writeEntry(tx, incidentId, 'note', said, { by: official, now })
    await recordEvent(tx, {
      type: 'incident.noted',
      subject: { type: 'incident', id: incidentId },
      by: official,
    })
    return ok()
  })
}

export async function weighIncident(
  official: Official,
  incidentId: string,
  severity: Severity,
): Promise<Result<undefined, Refusal>> {
  return transact(async (tx) => {
    const incident = await lockedIncident(tx, incidentId, incidentsReachedBy(official))
    if (!incident) return refuse({ reason: 'notFound' })
    await tx.incident.update({ where: { id: incidentId }, data: { severity } })
    await recordEvent(tx, {
      type: 'incident.weighed',
      subject: { type: 'incident', id: incidentId },
      by: official,
      data: { severity, before: incident.severity },
    })
    return ok()
  })
}
