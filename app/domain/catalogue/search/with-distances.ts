import type { Found, Hit } from '#app/domain/catalogue/search/search-port.ts'
import type { Surroundings } from '#app/domain/registry/surroundings.ts'

const sharedAreas = {
  sameDistrict: 'district',
  sameRegency: 'regency',
  unknown: undefined,
} as const

/** What was found within a radius, with how far each is. */
export function withDistances(found: Found, around: Surroundings | undefined): Found {
  if (!around) return found
  const measured = (hit: Hit): Hit => {
    const distance = around.distances.get(hit.districtCode ?? '')
    if (typeof distance === 'number') return { ...hit, kilometres: Math.round(distance) }
    const sameArea = distance && sharedAreas[distance]
    return sameArea ? { ...hit, sameArea } : hit
  }
  return {
    ...found,
    distancesKnown: around.isKnown,
    hits: found.hits.map(measured),
    nearest: found.nearest.map(measured),
  }
}
