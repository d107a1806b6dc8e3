import type { Buyer } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { following, type Walk } from '#app/kernel/walk.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { OwnComplaint } from './incident.ts'
import type { IncidentAct } from './incident-acts.ts'
import { incidentsPerPage } from './incident-queries.server.ts'

const closing: readonly IncidentAct[] = ['confirmMend', 'delist', 'dismiss']

const withOutcome = {
  product: { select: { name: true, slug: true } },
  entries: { where: { act: { in: [...closing] } }, take: 1, orderBy: { at: 'desc' } },
} satisfies Prisma.IncidentInclude

type Row = Prisma.IncidentGetPayload<{ include: typeof withOutcome }>

const complaintOf = ({ product, entries, ...row }: Row): OwnComplaint => ({
  ...{ id: row.id, number: row.number, state: row.state, text: row.text },
  ...{ productId: row.productId, reportedAt: row.reportedAt, closedAt: row.closedAt, ...product },
  outcome: entries[0]?.text ?? null,
})

/** What a buyer's firm complained of, in its own name. */
const ownOf = ({ organisationId }: Buyer) =>
  ({ reporterOrganisationId: organisationId, source: 'buyer' }) as const

const newestFirst = [{ reportedAt: 'desc' as const }, { id: 'desc' as const }]

/** A buyer's own complaints, newest first. */
export async function findComplaintsOf(
  buyer: Buyer,
  page = 1,
): Promise<{ complaints: OwnComplaint[]; total: number }> {
  const where = ownOf(buyer)
  const [rows, total] = await Promise.all([
    database().incident.findMany({
      where,
      include: withOutcome,
      orderBy: newestFirst,
      skip: (page - 1) * incidentsPerPage,
      take: incidentsPerPage,
    }),
    database().incident.count({ where }),
  ])
  return { complaints: rows.map(complaintOf), total }
}

/** The same from a known one on. */
export async function walkComplaints(buyer: Buyer, { after, most }: Walk): Promise<OwnComplaint[]> {
  const rows = await database().incident.findMany({
    where: { ...ownOf(buyer), ...following('reportedAt', after) },
    include: withOutcome,
    orderBy: newestFirst,
    take: most,
  })
  return rows.map(complaintOf)
}

export async function findComplaintOf(
  buyer: Buyer,
  incidentId: string,
): Promise<OwnComplaint | undefined> {
  if (!isId(incidentId)) return undefined
  const where = { id: incidentId, ...ownOf(buyer) }
  const row = await database().incident.findFirst({ where, include: withOutcome })
  return row ? complaintOf(row) : undefined
}
