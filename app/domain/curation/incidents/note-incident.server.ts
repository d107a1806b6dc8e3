import type { Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { type EventRecord, recordEvent } from '#app/platform/events.server.ts'
import type { Severity } from './incident.ts'
import {
  incidentsReachedBy,
  type LockedIncident,
  lockedIncident,
  writeEntry,
} from './locked-incident.server.ts'

type Answer = Result<undefined, { reason: 'notFound' }>

/** Writes on an incident within reach without moving it. */
const onIncident = (
  official: Official,
  incidentId: string,
  write: (
    tx: Transaction,
    incident: LockedIncident,
  ) => Promise<Omit<EventRecord, 'subject' | 'by'>>,
): Promise<Answer> =>
  transact(async (tx) => {
    const incident = await lockedIncident(tx, incidentId, incidentsReachedBy(official))
    if (!incident) return refuse({ reason: 'notFound' })
    const event = await write(tx, incident)
    const subject = { type: 'incident', id: incidentId }
    await recordEvent(tx, { ...event, subject, by: official })
    return ok()
  })

/** Evidence for the office itself: its maker never reads it, nor does the event say it. */
export const noteIncident = (
  official: Official,
  incidentId: string,
  said: { text: string; fileIds: string[] },
  now: Date,
): Promise<Answer> =>
  onIncident(official, incidentId, async (tx) => {
    await writeEntry(tx, incidentId, 'note', said, { by: official, now })
    return { type: 'incident.noted' }
  })

export const weighIncident = (
  official: Official,
  incidentId: string,
  severity: Severity,
): Promise<Answer> =>
  onIncident(official, incidentId, async (tx, { severity: before }) => {
    await tx.incident.update({ where: { id: incidentId }, data: { severity } })
    return { type: 'incident.weighed', data: { severity, before } }
  })
