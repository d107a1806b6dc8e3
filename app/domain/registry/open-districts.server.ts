import { within } from '#app/kernel/regions.ts'
import { database } from '#app/platform/database.server.ts'
import { readOnce } from '#app/platform/read-once.ts'

export type District = { code: string; name: string; regency: string }

/** All districts; places come with a release, and until they are loaded there are none. */
const allDistricts = readOnce(
  () =>
    database().$queryRaw<District[]>`
      SELECT district.code, district.name, regency.name AS regency
      FROM region district JOIN region regency ON regency.code = district.parent
      WHERE district.level = 3
      ORDER BY regency.name, district.name`,
  (districts) => districts.length > 0,
)

/** Districts that some agency reaches: where a maker can be supported. */
export async function findOpenDistricts(): Promise<District[]> {
  const [known, agencies] = await Promise.all([
    allDistricts(),
    database().organisation.findMany({
      where: { kind: 'agency', regionCode: { not: '' } },
      select: { regionCode: true },
      distinct: ['regionCode'],
    }),
  ])
  return known.filter(({ code }) =>
    agencies.some(({ regionCode }) => regionCode && within(code, regionCode)),
  )
}
