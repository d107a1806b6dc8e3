import type { Official, Producer } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { dayOrNull } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { IncidentEntry, IncidentFile, IncidentForMaker, QueuedIncident } from './incident.ts'
import { closedIncidentStates, type IncidentAct, openIncidentStates } from './incident-acts.ts'
import { incidentsReachedBy, objectionToHandling } from './locked-incident.server.ts'

export const incidentsPerPage = 30

type IncidentShelf = 'open' | 'closed'

const lying = (shelf: IncidentShelf) => ({
  state: { in: shelf === 'open' ? openIncidentStates : [...closedIncidentStates] },
})

const named = {
  product: {
    select: { name: true, slug: true, producer: { select: { businessName: true } } },
  },
} as const satisfies Prisma.IncidentInclude

/** Incidents within reach: the gravest first, of these the longest open. */
export async function findIncidents(
  official: Official,
  shelf: IncidentShelf,
  page = 1,
): Promise<QueuedIncident[]> {
  const rows = await database().incident.findMany({
    where: { AND: [incidentsReachedBy(official), lying(shelf)] },
    include: named,
    orderBy:
      shelf === 'open'
        ? [{ severity: 'desc' }, { reportedAt: 'asc' }, { id: 'asc' }]
        : [{ closedAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * incidentsPerPage,
    take: incidentsPerPage,
  })
  return rows.map(({ product, dueOn, ...row }) => ({
    ...{ id: row.id, number: row.number, source: row.source, severity: row.severity },
    ...{ state: row.state, reportedAt: row.reportedAt, dueOn: dayOrNull(dueOn) },
    ...{ name: product.name, businessName: product.producer.businessName },
  }))
}

export async function countIncidents(official: Official): Promise<Record<IncidentShelf, number>> {
  const count = (shelf: IncidentShelf) =>
    database().incident.count({ where: { AND: [incidentsReachedBy(official), lying(shelf)] } })
  const [open, closed] = await Promise.all([count('open'), count('closed')])
  return { open, closed }
}

type Entries = Prisma.IncidentGetPayload<{ include: { entries: true } }>['entries']

const entriesOf = (rows: Entries): IncidentEntry[] =>
  rows.map(({ id, act, text, dueOn, fileIds, byName, byRole, at }) => ({
    ...{ id, text, fileIds, byName, byRole, at },
    act: act as IncidentAct | 'note',
    dueOn: dayOrNull(dueOn),
  }))

const whole = {
  ...named,
  entries: { orderBy: [{ at: 'asc' as const }, { id: 'asc' as const }] },
} satisfies Prisma.IncidentInclude

type Whole = Prisma.IncidentGetPayload<{ include: typeof whole }>

const isHeld = async (incidentId: string): Promise<boolean> =>
  (await database().productHold.count({
    where: { cause: 'incident', reference: incidentId, liftedAt: null },
  })) > 0

async function forMaker(row: Whole): Promise<IncidentForMaker> {
  return {
    ...{ id: row.id, number: row.number, productId: row.productId, state: row.state },
    ...{ source: row.source, text: row.text, fileIds: row.fileIds },
    ...{ reportedAt: row.reportedAt, closedAt: row.closedAt, dueOn: dayOrNull(row.dueOn) },
    name: row.product.name,
    held: await isHeld(row.id),
    entries: entriesOf(row.entries.filter(({ act }) => act !== 'note')),
  }
}

/** An incident within an official's reach, with everything that was gathered. */
export async function findIncidentFor(
  official: Official,
  incidentId: string,
): Promise<IncidentFile | undefined> {
  if (!isId(incidentId)) return undefined
  const where = { AND: [{ id: incidentId }, incidentsReachedBy(official)] }
  const row = await database().incident.findFirst({ where, include: whole })
  if (!row) return undefined
  const firm = row.reporterOrganisationId
    ? await database().organisation.findUnique({
        where: { id: row.reporterOrganisationId },
        select: { name: true },
      })
    : null
  return {
    ...(await forMaker(row)),
    entries: entriesOf(row.entries),
    severity: row.severity,
    slug: row.product.slug,
    businessName: row.product.producer.businessName,
    producerId: row.producerId,
    reporter: firm?.name ?? row.contactName,
    contact: row.contact,
    objection: await objectionToHandling(database(), official, row),
  }
}

/** The open one that was reported first, of the gravest, for "save and next". */
export async function findNextIncident(official: Official): Promise<string | undefined> {
  const next = await database().incident.findFirst({
    where: {
      AND: [
        incidentsReachedBy(official),
        { agencyId: official.organisationId, state: { in: ['open', 'answered'] } },
      ],
    },
    orderBy: [{ severity: 'desc' }, { reportedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return next?.id
}

/** A maker reads of an incident once the office has turned to her. */
const shownTo = (producer: Producer) =>
  ({
    producerId: producer.organisationId,
    entries: { some: { act: { notIn: ['note', 'dismiss'] } } },
  }) satisfies Prisma.IncidentWhereInput

/** A maker's own incident: what is asked and said, without notes and without who complained. */
export async function findIncidentOf(
  producer: Producer,
  incidentId: string,
): Promise<IncidentForMaker | undefined> {
  if (!isId(incidentId)) return undefined
  const where = { id: incidentId, ...shownTo(producer) }
  const row = await database().incident.findFirst({ where, include: whole })
  return row ? forMaker(row) : undefined
}

type MakersRow = Pick<IncidentForMaker, 'id' | 'number' | 'name' | 'state' | 'dueOn' | 'reportedAt'>

/** Incidents about a maker's products, newest first. */
export async function findIncidentsOf(
  producer: Producer,
  page = 1,
): Promise<{ incidents: MakersRow[]; total: number }> {
  const where = shownTo(producer)
  const [rows, total] = await Promise.all([
    database().incident.findMany({
      where,
      include: { product: { select: { name: true } } },
      orderBy: [{ reportedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * incidentsPerPage,
      take: incidentsPerPage,
    }),
    database().incident.count({ where }),
  ])
  const incidents = rows.map(({ id, number, product, state, dueOn, reportedAt }) => ({
    ...{ id, number, name: product.name, state, reportedAt },
    dueOn: dayOrNull(dueOn),
  }))
  return { incidents, total }
}
