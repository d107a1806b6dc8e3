import { distanceBetween } from '#app/kernel/distance.ts'
import { regencyOf } from '#app/kernel/regions.ts'

/** A province, a regency or a district; without a place of its own a district is where its regency is. */
export type LocatedPlace = {
  code: string
  name: string
  /** Nothing where nobody knows it; a province is nowhere. */
  latitude: number | null
  longitude: number | null
  /** Else it is only known where its regency is. */
  isOwnPoint: boolean
}

/** How far it is in kilometres; where a figure would be made up, what both ends lie in, if anything. */
export type Distance = number | 'sameDistrict' | 'sameRegency' | 'unknown'

export type Surroundings = {
  near: string
  /** Nothing is around what nobody knows the place of. */
  isKnown: boolean
  /** the districts within the radius by their codes. */
  distances: ReadonlyMap<string, Distance>
}

const pointOf = ({ latitude, longitude }: LocatedPlace) =>
  latitude === null || longitude === null ? undefined : { latitude, longitude }

/** How many parts a code has: 1 of a province, 2 of a regency, 3 of a district. */
export const levelOf = ({ code }: { code: string }): number => code.split('.').length

/** Two towns may share a point as well, such as those of the capital: how far apart is not known. */
function distanceFrom(place: LocatedPlace, district: LocatedPlace, kilometres: number): Distance {
  if (place.code === district.code) return 'sameDistrict'
  const isSameRegency = regencyOf(place.code) === regencyOf(district.code)
  if (isSameRegency) return place.isOwnPoint && district.isOwnPoint ? kilometres : 'sameRegency'
  return kilometres === 0 ? 'unknown' : kilometres
}

/** The districts whose centres are within so many kilometres of a place's, in a straight line. */
export function surroundingsOf(
  near: string,
  within: number,
  places: readonly LocatedPlace[],
): Surroundings {
  const distances = new Map<string, Distance>()
  const place = places.find(({ code }) => code === near)
  const origin = place && pointOf(place)
  if (!origin) return { near, isKnown: false, distances }
  for (const district of places) {
    const point = levelOf(district) === 3 ? pointOf(district) : undefined
    const kilometres = point && distanceBetween(origin, point)
    if (kilometres === undefined || kilometres > within) continue
    distances.set(district.code, distanceFrom(place, district, kilometres))
  }
  return { near, isKnown: true, distances }
}

const aMetre = 0.001

/**
 * The districts around, the nearest first and those that are equally far together. What is only known to
 * lie in the same regency comes after all of it that is measured; what nobody can measure comes last.
 */
export function ringsOf({ near, distances }: Surroundings): string[][] {
  const regency = regencyOf(near)
  const measured = [...distances].flatMap(([code, distance]) =>
    regencyOf(code) === regency && typeof distance === 'number' ? distance : [],
  )
  const instead = {
    sameDistrict: Number.NEGATIVE_INFINITY,
    sameRegency: Math.max(0, ...measured) + aMetre,
    unknown: Number.POSITIVE_INFINITY,
  }
  const rings = new Map<number, string[]>()
  for (const [code, distance] of distances) {
    const far = typeof distance === 'number' ? distance : instead[distance]
    const ring = rings.get(far)
    if (ring) ring.push(code)
    else rings.set(far, [code])
  }
  return [...rings].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, codes]) => codes)
}
