import { findWanted, wantedPerPage } from '#app/domain/catalogue/wanted/queries.server.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { WantedListPage } from '#app/ui/catalogue/wanted/wanted-list-page.tsx'
import type { Route } from './+types/buyer.wanted._index'

export async function loader({ request }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const asked = new URL(request.url).searchParams.get('shelf')
  const shelf = asked === 'closed' ? ('closed' as const) : ('running' as const)
  const page = pageOf(request)
  const { items, total } = await findWanted(buyer, { shelf, page })
  return { items, shelf, page, pages: Math.ceil(total / wantedPerPage) }
}

export default function Wanted({ loaderData }: Route.ComponentProps) {
  return (
    <WantedListPage
      {...loaderData}
      role="buyer"
      to={paths.buyer.wanted}
      itemTo={paths.buyer.wantedItem}
      newTo={paths.buyer.newWanted()}
    />
  )
}
