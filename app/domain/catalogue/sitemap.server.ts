import { inForce } from '#app/domain/catalogue/queries.server.ts'
import { dateColumn, dayOf, now } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'

/** How many addresses one part of the sitemap holds: the longest of them still make a kept page. */
export const addressesPerPart = 1000

/** More than there are product groups and districts in the country. */
const mostPlaces = 10_000

type Counts = { products: number; makers: number }

/** What may be found today: on the shelf, and its makers. */
export async function countFindable(): Promise<Counts> {
  const today = dateColumn(dayOf(now()))
  const [row] = await database().$queryRaw<Counts[]>`
    SELECT count(*)::int AS products, count(DISTINCT producer_id)::int AS makers
    FROM listing WHERE visible AND (valid_until IS NULL OR valid_until >= ${today})`
  return row ?? { products: 0, makers: 0 }
}

/** Keys carry the time they were made: a part stays what it is when something new is listed. */
export const findFindableProducts = (part: number): Promise<{ slug: string; updatedAt: Date }[]> =>
  database().listing.findMany({
    where: inForce(),
    orderBy: { productId: 'asc' },
    skip: (part - 1) * addressesPerPart,
    take: addressesPerPart,
    select: { slug: true, updatedAt: true },
  })

export function findFindableMakers(part: number): Promise<{ id: string; updatedAt: Date }[]> {
  const today = dateColumn(dayOf(now()))
  return database().$queryRaw<{ id: string; updatedAt: Date }[]>`
    SELECT producer_id AS id, max(updated_at) AS "updatedAt"
    FROM listing WHERE visible AND (valid_until IS NULL OR valid_until >= ${today})
    GROUP BY producer_id ORDER BY producer_id
    OFFSET ${(part - 1) * addressesPerPart} LIMIT ${addressesPerPart}`
}

type Place = { kind: 'category' | 'district'; value: string }

/** The product groups and districts in which something is on the shelf. */
export function findFindablePlaces(): Promise<Place[]> {
  const today = dateColumn(dayOf(now()))
  return database().$queryRaw<Place[]>`
    SELECT CASE WHEN grouping(district_code) = 0 THEN 'district' ELSE 'category' END AS kind,
      coalesce(district_code, category_id) AS value
    FROM listing LEFT JOIN category ON category.id = category_id
    WHERE visible AND (valid_until IS NULL OR valid_until >= ${today})
    GROUP BY GROUPING SETS ((district_code), (category_id))
    HAVING grouping(district_code) = 0 OR count(category.id) > 0
    ORDER BY kind, value LIMIT ${mostPlaces}`
}
