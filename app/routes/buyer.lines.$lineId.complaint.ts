import { redirect } from 'react-router'
import { orderLineOf } from '#app/domain/ordering/order-line-of.server.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import type { Route } from './+types/buyer.lines.$lineId.complaint'

/** From an order's line to the complaint about its product. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const { id, slug } = found(await orderLineOf(buyer, params.lineId))
  throw redirect(paths.complaint(slug, id))
}
