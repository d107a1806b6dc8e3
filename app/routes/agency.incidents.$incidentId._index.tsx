import { findIncidentFor } from '#app/domain/curation/incidents/incident-queries.server.ts'
import { weighIncident } from '#app/domain/curation/incidents/note-incident.server.ts'
import { SeveritySchema } from '#app/domain/curation/incidents/schemas.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { IncidentPage } from '#app/ui/curation/incidents/incident-page.tsx'
import type { Route } from './+types/agency.incidents.$incidentId._index'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return { incident: found(await findIncidentFor(official, params.incidentId)) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findIncidentFor(official, params.incidentId))
  const parsed = await parseForm(request, SeveritySchema)
  if (!parsed.ok) return badForm(parsed)
  const weighed = await weighIncident(official, id, parsed.value.severity)
  const words = messagesFor(localeOf(request)).incidents
  if (!weighed.ok) {
    const { reason } = weighed.refusal
    if (reason === 'notFound') throw notFound()
    return refusedForm(parsed, words.refusals[reason], 'severity')
  }
  const text = words.weighed
  return redirectWith(paths.agency.incident(id), { tone: 'ok', text })
}

export default function Incident({ loaderData, actionData }: Route.ComponentProps) {
  return <IncidentPage {...loaderData} error={actionData?.errors.severity} />
}
