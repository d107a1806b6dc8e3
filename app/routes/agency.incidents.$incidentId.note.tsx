import { findIncidentFor } from '#app/domain/curation/incidents/incident-queries.server.ts'
import { noteIncident } from '#app/domain/curation/incidents/note-incident.server.ts'
import { WordsSchema } from '#app/domain/curation/incidents/schemas.ts'
import { badForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { parseEvidence } from '#app/http/incident-form.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { acceptedTypes, filePurposes } from '#app/platform/uploads/purposes.ts'
import { IncidentForm } from '#app/ui/curation/incidents/incident-form.tsx'
import type { Route } from './+types/agency.incidents.$incidentId.note'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const { id, number, name } = found(await findIncidentFor(official, params.incidentId))
  return { id, about: `${number} · ${name}`, accept: acceptedTypes(filePurposes.incidentEvidence) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findIncidentFor(official, params.incidentId))
  const parsed = await parseEvidence(request, WordsSchema, official)
  if (!parsed.ok) return badForm(parsed)
  const done = await noteIncident(official, id, parsed.value, now())
  const words = messagesFor(localeOf(request)).incidents
  if (!done.ok) throw notFound()
  return redirectWith(paths.agency.incident(id), { tone: 'ok', text: words.forms.note.done })
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
