import { pageSize } from '#app/domain/ordering/page-size.ts'
import { findSamples } from '#app/domain/ordering/samples/queries.server.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { SampleListPage } from '#app/ui/ordering/samples/sample-list-page.tsx'
import type { Route } from './+types/buyer.samples._index'

export async function loader({ request }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const asked = new URL(request.url).searchParams.get('shelf')
  const shelf = asked === 'closed' ? ('closed' as const) : ('running' as const)
  const page = pageOf(request)
  const { items, total } = await findSamples(buyer, { shelf, page })
  return { items, shelf, page, pages: Math.ceil(total / pageSize) }
}

export default function Samples({ loaderData }: Route.ComponentProps) {
  return <SampleListPage {...loaderData} role="buyer" />
}
