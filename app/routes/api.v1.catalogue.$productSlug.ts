import { findOffers } from '#app/domain/catalogue/offers/find-offers.server.ts'
import { findListing } from '#app/domain/catalogue/queries.server.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found } from '#app/http/guard.server.ts'

const route = machineRoute(
  answersAt(doors.readProduct, async ({ params, buyer, now }) => {
    const { productId } = found(await findListing(params.productSlug))
    const [offer] = await findOffers([productId], now, sightOf(buyer ? [buyer] : []))
    return found(offer)
  }),
)

export const loader = route.loader
export const action = route.action
