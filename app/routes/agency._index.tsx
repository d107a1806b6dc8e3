import { countToVerify } from '#app/domain/certification/queries.server.ts'
import { countChanges } from '#app/domain/curation/changes/change-queries.server.ts'
import { countIncidents } from '#app/domain/curation/incidents/incident-queries.server.ts'
import { findOpenRounds } from '#app/domain/curation/rounds/agency-queries.server.ts'
import { shelves } from '#app/domain/curation/shelf.ts'
import { countShelves, findShelf } from '#app/domain/curation/shelves.server.ts'
import { findThroughput } from '#app/domain/curation/throughput.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { AgencyHome } from '#app/ui/curation/agency-home.tsx'
import type { Route } from './+types/agency._index'

/** The shelf with something on it that comes first in the order of the work. */
const firstWaiting = (counts: Awaited<ReturnType<typeof countShelves>>) =>
  shelves.find((shelf) => ['gate', 'assignment', 'decision'].includes(shelf) && counts[shelf] > 0)

export async function loader({ request }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const today = now()
  const [counts, throughput, certificates, rounds, changes, incidents] = await Promise.all([
    countShelves(official),
    findThroughput(official, today),
    countToVerify(official),
    findOpenRounds(official),
    countChanges(official),
    countIncidents(official),
  ])
  const shelf = firstWaiting(counts)
  const oldest = shelf ? await findShelf(official, shelf, 1, 5) : []
  return {
    agencyName: official.organisationName,
    counts,
    certificates,
    changes: changes.proposed,
    incidents: incidents.open,
    throughput,
    oldest,
    rounds,
    today,
  }
}

export default function Home({ loaderData }: Route.ComponentProps) {
  return <AgencyHome {...loaderData} />
}
