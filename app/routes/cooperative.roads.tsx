import { findRoads } from '#app/domain/development/find-roads.server.ts'
import { requireCooperative } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { RoadsPage } from '#app/ui/development/roads-page.tsx'
import type { Route } from './+types/cooperative.roads'

export async function loader({ request }: Route.LoaderArgs) {
  const cooperative = await requireCooperative(request)
  return { lines: await findRoads(cooperative, now()) }
}

export default function CooperativeRoads({ loaderData }: Route.ComponentProps) {
  return <RoadsPage lines={loaderData.lines} role="cooperative" to={paths.cooperative.road} />
}
