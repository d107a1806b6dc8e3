import { findRoads, roadsPerPage } from '#app/domain/development/find-roads.server.ts'
import { requireMentor } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { RoadsPage } from '#app/ui/development/roads-page.tsx'
import type { Route } from './+types/mentor.roads'

export async function loader({ request }: Route.LoaderArgs) {
  const mentor = await requireMentor(request)
  const page = pageOf(request)
  const { lines, total } = await findRoads(mentor, now(), page)
  return { lines, page, pages: Math.ceil(total / roadsPerPage) }
}

export default function MentorRoads({ loaderData }: Route.ComponentProps) {
  return (
    <RoadsPage {...loaderData} role="mentor" to={paths.mentor.road} pageTo={paths.mentor.roads} />
  )
}
