import type { Official } from '#app/domain/accounts/actor.ts'
import { conflictOf } from '#app/domain/curation/policy.ts'
import { tiesOf } from '#app/domain/curation/ties.server.ts'
import { isId, newId } from '#app/kernel/ids.ts'
import { codesWithin } from '#app/kernel/regions.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import type { Queryable, Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Incident, Prisma } from '#app/platform/generated/prisma/client.ts'
import type { IncidentObjection } from './incident.ts'
import { closedIncidentStates, type IncidentAct, incidentActs } from './incident-acts.ts'
import type { Said } from './schemas.ts'

export const incidentsReachedBy = (official: Official): Prisma.IncidentWhereInput => ({
  regionCode: codesWithin(official.region),
  ...(official.sectors.length > 0 ? { sector: { in: official.sectors } } : {}),
})

export type LockedIncident = Incident & { product: { name: string } }

/** An incident within reach, held until the transaction ends. */
export async function lockedIncident(
  tx: Transaction,
  id: string,
  reach: Prisma.IncidentWhereInput,
): Promise<LockedIncident | undefined> {
  if (!isId(id)) return undefined
  await tx.$queryRaw`SELECT 1 FROM incident WHERE id = ${id}::uuid FOR UPDATE`
  const where = { AND: [{ id }, reach] }
  const include = { product: { select: { name: true } } }
  return (await tx.incident.findFirst({ where, include })) ?? undefined
}

/** Incidents are handled by the office that looks after the product, by somebody without ties. */
export async function objectionToHandling(
  on: Queryable,
  official: Official,
  incident: { agencyId: string; producerId: string },
): Promise<IncidentObjection | undefined> {
  if (incident.agencyId !== official.organisationId) return 'otherAgency'
  return conflictOf(official.userId, await tiesOf(on, incident.producerId)) ? 'conflict' : undefined
}

type By = { userId: string; name: string; role: string; organisationId: string }

/** Compare-and-set along one act, with its fact and its event. @returns whether it could be done */
export async function moveIncident(
  tx: Transaction,
  { id, number, productId, product }: LockedIncident,
  act: Exclude<IncidentAct, 'report'>,
  said: Said,
  { by, now }: { by: By; now: Date },
): Promise<boolean> {
  const { from, to } = incidentActs[act]
  const { count } = await tx.incident.updateMany({
    where: { id, state: { in: [...from] } },
    data: {
      state: to,
      dueOn: said.dueOn ? dateColumn(said.dueOn) : null,
      closedAt: closedIncidentStates.includes(to) ? now : null,
    },
  })
  if (count === 0) return false
  await writeEntry(tx, id, act, said, { by, now })
  await recordEvent(tx, {
    type: `incident.${act}`,
    subject: { type: 'incident', id },
    by,
    data: { number, name: product.name, productId, ...(said.dueOn ? { dueOn: said.dueOn } : {}) },
  })
  return true
}

export const writeEntry = (
  tx: Transaction,
  incidentId: string,
  act: IncidentAct | 'note',
  { text, dueOn, fileIds = [] }: Said,
  { by, now }: { by: By; now: Date },
) =>
  tx.incidentEntry.create({
    data: {
      ...{ id: newId(), incidentId, act, text, fileIds, at: now },
      dueOn: dueOn ? dateColumn(dueOn) : null,
      ...{ byId: by.userId, byName: by.name, byRole: by.role },
    },
  })
