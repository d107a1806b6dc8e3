import { findSimilar } from '#app/domain/catalogue/find-similar.server.ts'
import { findListing, findSameMaker } from '#app/domain/catalogue/queries.server.ts'
import { currentPerson, found } from '#app/http/guard.server.ts'
import { sightIn } from '#app/http/sight.server.ts'
import { findPhotoSizes } from '#app/platform/uploads/find-stored-file.server.ts'
import { ProductPage } from '#app/ui/catalogue/product-page.tsx'
import type { Route } from './+types/catalogue.$productSlug'

/** `?quantity=120`; anything else is not asked. */
function quantityOf(request: Request): number | undefined {
  const asked = Number(new URL(request.url).searchParams.get('quantity') ?? 0)
  return Number.isSafeInteger(asked) && asked > 0 && asked <= 10_000_000 ? asked : undefined
}

export async function loader({ request, params }: Route.LoaderArgs) {
  const sight = await sightIn(request)
  const listing = found(await findListing(params.productSlug, sight))
  const [sameMaker, similar, sizes, person] = await Promise.all([
    findSameMaker(listing.producerId, listing.productId, sight),
    findSimilar(listing, sight),
    findPhotoSizes(listing.product.photos.map(({ fileId }) => fileId)),
    currentPerson(request),
  ])
  const mayAsk = person?.actors.some((actor) => actor.role === 'buyer') ?? false
  return { listing, sameMaker, similar, sizes, mayAsk, quantity: quantityOf(request) }
}

export default function ListedProduct({ loaderData }: Route.ComponentProps) {
  return <ProductPage {...loaderData} />
}
