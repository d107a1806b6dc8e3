import { findRoad } from '#app/domain/development/find-roads.server.ts'
import { found, requireMentor } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { RoadPage } from '#app/ui/development/road-page.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/mentor.products.$productId.road'

export async function loader({ request, params }: Route.LoaderArgs) {
  const mentor = await requireMentor(request)
  return found(await findRoad(mentor, params.productId, now()))
}

export default function MentoredRoad({ loaderData }: Route.ComponentProps) {
  const { road, roads } = useMessages().development
  return (
    <WorkPage title={road.of(loaderData.product.name)} current="roads" role="mentor">
      <RoadPage
        road={loaderData}
        reader="mentor"
        back={<BackLink to={paths.mentor.roads()}>{roads.title}</BackLink>}
      />
    </WorkPage>
  )
}
