import type { Hit } from '#app/domain/catalogue/search/search-port.ts'
import { searchDeliverable } from '#app/domain/ordering/search-deliverable.server.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'

const priced = (hit: Hit) => ({ ...hit, price: hit.price === null ? null : Number(hit.price) })

/**
 * The page's own parameters, but what can't be read is refused. Made without going through the
 * answer's schema, for this door is measured; a test holds the two together.
 */
const route = machineRoute(
  answersAt(doors.searchCatalogue, async ({ query, buyer, now }) => {
    const sight = sightOf(buyer ? [buyer] : [])
    const found = await searchDeliverable(query, now, sight)
    const { total, hits, nearest, facets, corrected, distancesKnown } = found
    return Response.json(
      {
        ...{ total, hits: hits.map(priced), nearest: nearest.map(priced) },
        ...{ facets, corrected, distancesKnown },
      },
      { headers: { 'Cache-Control': 'no-cache' } },
    )
  }),
)

export const loader = route.loader
export const action = route.action
