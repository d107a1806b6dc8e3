import { redirect } from 'react-router'
import { findPoster } from '#app/domain/catalogue/find-poster.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { productPoster } from '#app/http/product-poster.server.ts'
import { paths } from '#app/paths.ts'
import type { Route } from './+types/catalogue.$productSlug_.social[.]png'

const day = 24 * 60 * 60

/** What a chat shows of a product's link; where it cannot be drawn, the product's first photo. */
export async function loader({ request, params }: Route.LoaderArgs): Promise<Response> {
  const facts = found(await findPoster(params.productSlug))
  const picture = await productPoster(params.productSlug, facts, localeOf(request))
  if (picture) {
    const headers = {
      'Content-Type': 'image/png',
      'Content-Length': `${picture.length}`,
      'Cache-Control': `public, max-age=${day}`,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    }
    return new Response(new Uint8Array(picture), { headers })
  }
  if (!facts.photoFileId) throw notFound()
  return redirect(paths.file(facts.photoFileId, 'jpeg'))
}
