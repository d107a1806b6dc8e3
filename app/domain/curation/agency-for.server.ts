import { regionsAround } from '#app/kernel/regions.ts'
import type { Queryable } from '#app/platform/database.server.ts'

export type HoldingAgency = { id: string; name: string; region: string }

/** The office nearest to a place that is responsible for a sector; a specialised one goes first. */
export async function agencyFor(
  on: Queryable,
  place: string,
  sector: string,
): Promise<HoldingAgency | undefined> {
  const around = regionsAround(place)
  const agencies = await on.organisation.findMany({
    where: {
      kind: 'agency',
      regionCode: { in: around },
      agency: { OR: [{ sectors: { isEmpty: true } }, { sectors: { has: sector } }] },
    },
    include: { agency: true },
    orderBy: { createdAt: 'asc' },
  })
  const breadth = (sectors: readonly string[] | undefined) => (sectors?.length ? 0 : 1)
  const [nearest] = agencies.sort(
    (one, other) =>
      around.indexOf(one.regionCode ?? '') - around.indexOf(other.regionCode ?? '') ||
      breadth(one.agency?.sectors) - breadth(other.agency?.sectors),
  )
  return nearest && { id: nearest.id, name: nearest.name, region: nearest.regionCode ?? '' }
}
