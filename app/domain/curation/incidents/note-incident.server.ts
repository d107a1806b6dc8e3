import type { Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { IncidentObjection, Severity } from './incident.ts'
import {
  incidentsReachedBy,
  lockedIncident,
  objectionToHandling,
  writeEntry,
} from './locked-incident.server.ts'

type Answer<Reason extends string = never> = Result<undefined, { reason: 'notFound' | Reason }>

/** Evidence for the office itself: its maker never reads it, nor does the event say it. */
export const noteIncident = (
  official: Official,
  incidentId: string,
  said: { text: string; fileIds: string[] },
  now: Date,
): Promise<Answer> =>
  transact(async (tx) => {
    const incident = await lockedIncident(tx, incidentId, incidentsReachedBy(official))
    if (!incident) return refuse({ reason: 'notFound' })
    await writeEntry(tx, incidentId, 'note', said, { by: official, now })
    const subject = { type: 'incident', id: incidentId }
    await recordEvent(tx, { type: 'incident.noted', subject, by: official })
    return ok()
  })

/** How grave it is says who handles it: the office that looks after the product, without ties. */
export const weighIncident = (
  official: Official,
  incidentId: string,
  severity: Severity,
): Promise<Answer<IncidentObjection>> =>
  transact(async (tx) => {
    const incident = await lockedIncident(tx, incidentId, incidentsReachedBy(official))
    if (!incident) return refuse({ reason: 'notFound' })
    const objection = await objectionToHandling(tx, official, incident)
    if (objection) return refuse({ reason: objection })
    await tx.incident.update({ where: { id: incidentId }, data: { severity } })
    await recordEvent(tx, {
      type: 'incident.weighed',
      subject: { type: 'incident', id: incidentId },
      by: official,
      data: { severity, before: incident.severity },
    })
    return ok()
  })
