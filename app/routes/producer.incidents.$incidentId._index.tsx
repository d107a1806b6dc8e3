import { findIncidentOf } from '#app/domain/curation/incidents/incident-queries.server.ts'
import { found, requireProducer } from '#app/http/guard.server.ts'
import { MakersIncident } from '#app/ui/curation/incidents/makers-incident.tsx'
import type { Route } from './+types/producer.incidents.$incidentId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  return { incident: found(await findIncidentOf(producer, params.incidentId)) }
}

export default function Incident({ loaderData }: Route.ComponentProps) {
  return <MakersIncident {...loaderData} />
}
