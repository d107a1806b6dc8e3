import { regionsAround } from '#app/kernel/regions.ts'
import { database } from '#app/platform/database.server.ts'

/** Agencies that answer for a maker of this place and sector, the nearest first. */
export async function agenciesAround(place: string, sector: string | null): Promise<string[]> {
  const around = regionsAround(place)
  const agencies = await database().organisation.findMany({
    where: {
      kind: 'agency',
      regionCode: { in: around },
      agency: sector ? { OR: [{ sectors: { isEmpty: true } }, { sectors: { has: sector } }] } : {},
    },
    select: { id: true, regionCode: true },
    orderBy: { createdAt: 'asc' },
  })
  const distance = (code: string | null) => around.indexOf(code ?? '')
  return agencies
    .sort((one, other) => distance(one.regionCode) - distance(other.regionCode))
    .map(({ id }) => id)
}
