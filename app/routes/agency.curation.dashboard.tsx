import { findDesk } from '#app/domain/curation/desk/desk.server.ts'
import { findOpenRounds } from '#app/domain/curation/rounds/agency-queries.server.ts'
import { findCategories } from '#app/domain/products/queries.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { DeskPage } from '#app/ui/desk/desk-page.tsx'
import type { Route } from './+types/agency.curation.dashboard'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const [desk, rounds, categories] = await Promise.all([
    findDesk(official, now()),
    findOpenRounds(official),
    findCategories(),
  ])
  return { desk, rounds, categories }
}

export default function Dashboard({ loaderData }: Route.ComponentProps) {
  return <DeskPage {...loaderData} />
}
