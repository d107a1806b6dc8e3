import { findRoad } from '#app/domain/development/find-roads.server.ts'
import { found, requireProducer } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { RoadPage } from '#app/ui/development/road-page.tsx'
import { BackLink } from '#app/ui/kit/breadcrumb.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/producer.products.$productId.road._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  return found(await findRoad(producer, params.productId, now()))
}

export default function ProductRoad({ loaderData }: Route.ComponentProps) {
  const { road } = useMessages().development
  const { id, name } = loaderData.product
  return (
    <WorkPage title={road.of(name)} current="products" role="producer">
      <RoadPage
        road={loaderData}
        reader="producer"
        back={<BackLink to={paths.producer.product(id)}>{road.backToProduct}</BackLink>}
      />
    </WorkPage>
  )
}
