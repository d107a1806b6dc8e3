import type { Found, Hit } from '#app/domain/catalogue/search/search-port.ts'
import type { Reach } from '#app/domain/registry/reach.ts'

/** What was found within a radius, with how far each is. */
export function withDistances(found: Found, reach: Reach | undefined): Found {
  if (!reach) return found
  const measured = (hit: Hit): Hit => {
    const distance = reach.kilometres.get(hit.districtCode ?? '')
    return distance === undefined ? hit : { ...hit, kilometres: Math.round(distance) }
  }
  return {
    ...found,
    distancesKnown: reach.isKnown,
    hits: found.hits.map(measured),
    nearest: found.nearest.map(measured),
  }
}
