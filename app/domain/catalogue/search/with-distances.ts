import type { Found, Hit } from '#app/domain/catalogue/search/search-port.ts'
import type { Reach } from '#app/domain/registry/reach.ts'

const sharedAreas = {
  sameDistrict: 'district',
  sameRegency: 'regency',
  unknown: undefined,
} as const

/** What was found within a radius, with how far each is. */
export function withDistances(found: Found, reach: Reach | undefined): Found {
  if (!reach) return found
  const measured = (hit: Hit): Hit => {
    const distance = reach.distances.get(hit.districtCode ?? '')
    if (typeof distance === 'number') return { ...hit, kilometres: Math.round(distance) }
    const sameArea = distance && sharedAreas[distance]
    return sameArea ? { ...hit, sameArea } : hit
  }
  return {
    ...found,
    distancesKnown: reach.isKnown,
    hits: found.hits.map(measured),
    nearest: found.nearest.map(measured),
  }
}
