import { findRoads } from '#app/domain/development/find-roads.server.ts'
import { requireMentor } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { RoadsPage } from '#app/ui/development/roads-page.tsx'
import type { Route } from './+types/mentor.roads'

export async function loader({ request }: Route.LoaderArgs) {
  const mentor = await requireMentor(request)
  return { lines: await findRoads(mentor, now()) }
}

export default function MentorRoads({ loaderData }: Route.ComponentProps) {
  return <RoadsPage lines={loaderData.lines} role="mentor" to={paths.mentor.road} />
}
