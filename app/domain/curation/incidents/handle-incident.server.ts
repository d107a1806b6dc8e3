import type { Official } from '#app/domain/accounts/actor.ts'
import type { Shelf } from '#app/domain/products/hold.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import type { IncidentObjection } from './incident.ts'
import type { IncidentAct } from './incident-acts.ts'
import {
  incidentsReachedBy,
  type LockedIncident,
  lockedIncident,
  moveIncident,
  objectionToHandling,
} from './locked-incident.server.ts'
import type { Said } from './schemas.ts'

export type HandlingRefusal = {
  reason: 'notFound' | 'wrongState' | 'pastDue' | IncidentObjection
}

/** When, and how the catalogue takes notice in the same transaction. */
export type AtShelf = { now: Date; shelf: Shelf<Transaction> }

type Handling = {
  act: Exclude<IncidentAct, 'report' | 'answer' | 'promise'>
  said: Said
  now: Date
  /** What goes with the act, in its own transaction. */
  and?: (tx: Transaction, incident: LockedIncident) => Promise<unknown>
}

/** What every act of an official on an incident has in common. */
export async function handleIncident(
  official: Official,
  incidentId: string,
  { act, said, now, and }: Handling,
): Promise<Result<undefined, HandlingRefusal>> {
  if (said.dueOn && said.dueOn < dayOf(now)) return refuse({ reason: 'pastDue' })
  return transact(async (tx) => {
    const incident = await lockedIncident(tx, incidentId, incidentsReachedBy(official))
    if (!incident) return refuse({ reason: 'notFound' })
    const objection = await objectionToHandling(tx, official, incident)
    if (objection) return refuse({ reason: objection })
    if (!(await moveIncident(tx, incident, act, said, { by: official, now }))) {
      return refuse({ reason: 'wrongState' })
    }
    await and?.(tx, incident)
    return ok()
  })
}
