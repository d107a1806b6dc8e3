import { distanceBetween } from '#app/kernel/distance.ts'

/** A province, a regency or a district; without a place of its own a district is where its regency is. */
export type LocatedPlace = {
  code: string
  name: string
  /** Nothing where nobody knows it; a province is nowhere. */
  latitude: number | null
  longitude: number | null
}

export type Reach = {
  /** Nothing is in reach of what nobody knows the place of. */
  isKnown: boolean
  /** The districts in reach by their codes, each with its distance. */
  kilometres: ReadonlyMap<string, number>
}

const pointOf = ({ latitude, longitude }: LocatedPlace) =>
  latitude === null || longitude === null ? undefined : { latitude, longitude }

/** How many parts a code has: 1 of a province, 2 of a regency, 3 of a district. */
export const levelOf = ({ code }: { code: string }): number => code.split('.').length

/** The districts whose centres are within so many kilometres of a place's, in a straight line. */
export function reachFrom(near: string, within: number, places: readonly LocatedPlace[]): Reach {
  const kilometres = new Map<string, number>()
  const place = places.find(({ code }) => code === near)
  const origin = place && pointOf(place)
  if (!origin) return { isKnown: false, kilometres }
  for (const district of places) {
    const point = levelOf(district) === 3 ? pointOf(district) : undefined
    const distance = point && distanceBetween(origin, point)
    if (distance !== undefined && distance <= within) kilometres.set(district.code, distance)
  }
  return { isKnown: true, kilometres }
}
