import { findRoads, roadsPerPage } from '#app/domain/development/find-roads.server.ts'
import { requireCooperative } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { RoadsPage } from '#app/ui/development/roads-page.tsx'
import type { Route } from './+types/cooperative.roads'

export async function loader({ request }: Route.LoaderArgs) {
  const cooperative = await requireCooperative(request)
  const page = pageOf(request)
  const { lines, total } = await findRoads(cooperative, now(), page)
  return { lines, page, pages: Math.ceil(total / roadsPerPage) }
}

export default function CooperativeRoads({ loaderData }: Route.ComponentProps) {
  return (
    <RoadsPage
      {...loaderData}
      role="cooperative"
      to={paths.cooperative.road}
      pageTo={paths.cooperative.roads}
    />
  )
}
