import {
  countIncidents,
  findIncidents,
  incidentsPerPage,
} from '#app/domain/curation/incidents/incident-queries.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { IncidentQueue } from '#app/ui/curation/incidents/incident-queue.tsx'
import type { Route } from './+types/agency.incidents._index'

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const asked = new URL(request.url).searchParams.get('shelf')
  const shelf = asked === 'closed' ? ('closed' as const) : ('open' as const)
  const page = pageOf(request)
  const [counts, incidents] = await Promise.all([
    countIncidents(official),
    findIncidents(official, shelf, page),
  ])
  const pages = Math.ceil(counts[shelf] / incidentsPerPage)
  return { counts, shelf, incidents, page, pages, today: dayOf(now()) }
}

export default function Incidents({ loaderData }: Route.ComponentProps) {
  return <IncidentQueue {...loaderData} />
}
