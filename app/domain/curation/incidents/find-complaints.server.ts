import type { Buyer } from '#app/domain/accounts/actor.ts'
import { database } from '#app/platform/database.server.ts'
import type { OwnComplaint } from './incident.ts'
import type { IncidentAct } from './incident-acts.ts'
import { incidentsPerPage } from './incident-queries.server.ts'

const closing: readonly IncidentAct[] = ['confirmMend', 'delist', 'dismiss']

/** A buyer's own complaints, newest first. */
export async function findComplaintsOf(
  buyer: Buyer,
  page = 1,
): Promise<{ complaints: OwnComplaint[]; total: number }> {
  const where = { reporterOrganisationId: buyer.organisationId, source: 'buyer' as const }
  const [rows, total] = await Promise.all([
    database().incident.findMany({
      where,
      include: {
        product: { select: { name: true, slug: true } },
        entries: { where: { act: { in: [...closing] } }, take: 1, orderBy: { at: 'desc' } },
      },
      orderBy: [{ reportedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * incidentsPerPage,
      take: incidentsPerPage,
    }),
    database().incident.count({ where }),
  ])
  const complaints = rows.map(({ product, entries, ...row }) => ({
    ...{ id: row.id, number: row.number, state: row.state, text: row.text },
    ...{ reportedAt: row.reportedAt, closedAt: row.closedAt, ...product },
    outcome: entries[0]?.text ?? null,
  }))
  return { complaints, total }
}
