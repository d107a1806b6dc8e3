import { regionsAround } from '#app/kernel/regions.ts'
import { database } from '#app/platform/database.server.ts'

/** For each of these places, the agencies that answer for a sector there, the nearest first. */
export async function findAgenciesAround(
  places: readonly string[],
): Promise<(place: string, sector: string | null) => string[]> {
  const agencies = await database().organisation.findMany({
    where: { kind: 'agency', regionCode: { in: [...new Set(places.flatMap(regionsAround))] } },
    select: { id: true, regionCode: true, agency: { select: { sectors: true } } },
    orderBy: { createdAt: 'asc' },
  })
  return (place, sector) =>
    regionsAround(place).flatMap((region) =>
      agencies
        .filter(({ regionCode, agency }) => {
          const sectors = agency?.sectors ?? []
          const answers = !sector || sectors.length === 0 || sectors.includes(sector)
          return regionCode === region && agency !== null && answers
        })
        .map(({ id }) => id),
    )
}

/** Agencies that answer for a firm of this place and sector, the nearest first. */
export const agenciesAround = async (place: string, sector: string | null): Promise<string[]> =>
  (await findAgenciesAround([place]))(place, sector)
