import { noteIncident } from '#app/domain/curation/incidents/note-incident.server.ts'
import { WordsSchema } from '#app/domain/curation/incidents/schemas.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { actOnIncident, incidentForForm } from '#app/http/incident-door.server.ts'
import { parseEvidence } from '#app/http/incident-form.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { IncidentForm } from '#app/ui/curation/incidents/incident-form.tsx'
import type { Route } from './+types/agency.incidents.$incidentId.note'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return incidentForForm(official, params.incidentId)
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  return actOnIncident(request, official, params.incidentId, {
    act: 'note',
    parse: (sent) => parseEvidence(sent, WordsSchema, official),
    command: (id, words) => noteIncident(official, id, words, now()),
  })
}

export default function Note({ loaderData, actionData }: Route.ComponentProps) {
  const { id, about, accept } = loaderData
  return (
    <IncidentForm
      act="note"
      role="official"
      about={about}
      back={paths.agency.incident(id)}
      answer={actionData}
      accept={accept}
    />
  )
}
