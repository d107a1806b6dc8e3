import { type Shelf, shelves } from '#app/domain/curation/shelf.ts'
import { countShelves, findShelf, shelfPageSize } from '#app/domain/curation/shelves.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { now } from '#app/platform/clock.server.ts'
import { ShelfPage } from '#app/ui/curation/shelf-page.tsx'
import type { Route } from './+types/agency.curation._index'

function shelfOf(request: Request, counts: Record<Shelf, number>): Shelf {
  const asked = new URL(request.url).searchParams.get('shelf')
  const known = shelves.find((shelf) => shelf === asked)
  return known ?? shelves.find((shelf) => counts[shelf] > 0) ?? 'gate'
}

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const counts = await countShelves(official)
  const shelf = shelfOf(request, counts)
  const page = pageOf(request)
  const files = await findShelf(official, shelf, page)
  const pages = Math.ceil(counts[shelf] / shelfPageSize)
  return { counts, shelf, files, page, pages, approver: official.approver, today: now() }
}

export default function Curation({ loaderData }: Route.ComponentProps) {
  return <ShelfPage {...loaderData} />
}
