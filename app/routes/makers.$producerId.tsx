import { findMaker } from '#app/domain/catalogue/find-maker.server.ts'
import { found } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { sightIn } from '#app/http/sight.server.ts'
import { MakerPage } from '#app/ui/catalogue/maker-page.tsx'
import type { Route } from './+types/makers.$producerId'

/** Open to everyone: what a maker's product pages tell of it, in one place. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const page = pageOf(request)
  return { maker: found(await findMaker(params.producerId, page, await sightIn(request))), page }
}

export default function ShownMaker({ loaderData }: Route.ComponentProps) {
  return <MakerPage {...loaderData} />
}
