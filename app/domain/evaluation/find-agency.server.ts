import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { database } from '#app/platform/database.server.ts'
import type { Agency } from './agency.ts'

export type AgencyRefusal = { reason: 'none' | 'several'; regions: string[] }

/** The agency of a region or, without one, the only agency there is. */
export async function findAgency(region?: string): Promise<Result<Agency, AgencyRefusal>> {
  const agencies = await database().organisation.findMany({
    where: { kind: 'agency' },
    include: { agency: true },
    orderBy: { regionCode: 'asc' },
  })
  const regions = agencies.map(({ regionCode }) => regionCode ?? '')
  const fitting = agencies.filter(({ regionCode }) => !region || regionCode === region)
  const [only, ...others] = fitting
  if (!only) return refuse({ reason: 'none', regions })
  if (others.length > 0) return refuse({ reason: 'several', regions })
  return ok({
    organisationId: only.id,
    region: only.regionCode ?? '',
    sectors: only.agency?.sectors ?? [],
  })
}
