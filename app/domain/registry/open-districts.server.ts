import { database } from '#app/platform/database.server.ts'

export type District = { code: string; name: string; regency: string }

/** Districts that some agency reaches: where a maker can be supported. */
export const findOpenDistricts = (): Promise<District[]> =>
  database().$queryRaw<District[]>`
    SELECT district.code, district.name, regency.name AS regency
    FROM region district
    JOIN region regency ON regency.code = district.parent
    WHERE district.level = 3 AND EXISTS (
      SELECT 1 FROM organisation agency
      WHERE agency.kind = 'agency' AND agency.region_code <> ''
        AND district.code LIKE agency.region_code || '%')
    ORDER BY regency.name, district.name`
