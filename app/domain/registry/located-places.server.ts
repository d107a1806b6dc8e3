import { type Gazetteer, gazetteerOf } from '#app/domain/registry/gazetteer.ts'
import type { LocatedPlace } from '#app/domain/registry/surroundings.ts'
import { database } from '#app/platform/database.server.ts'
import { readOnce } from '#app/platform/read-once.ts'

/** All provinces, regencies and districts with where they are; places come with a release. */
export const locatedPlaces = readOnce(
  () =>
    database().$queryRaw<LocatedPlace[]>`
      SELECT place.code, place.name,
        CASE WHEN place.latitude IS NULL THEN around.latitude ELSE place.latitude END AS latitude,
        CASE WHEN place.latitude IS NULL THEN around.longitude ELSE place.longitude END AS longitude,
        place.latitude IS NOT NULL AS "isOwnPoint"
      FROM region place LEFT JOIN region around ON around.code = place.parent AND around.level = 2
      WHERE place.level < 4
      ORDER BY place.code`,
  (places) => places.some(({ latitude }) => latitude !== null),
)

let folded: Gazetteer | undefined

/** The same by their names. */
export async function gazetteer(): Promise<Gazetteer> {
  const places = await locatedPlaces()
  if (folded?.places !== places) folded = gazetteerOf(places)
  return folded
}
