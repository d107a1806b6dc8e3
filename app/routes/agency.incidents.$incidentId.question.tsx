import { askMaker } from '#app/domain/curation/incidents/ask-maker.server.ts'
import { findIncidentFor } from '#app/domain/curation/incidents/incident-queries.server.ts'
import { QuestionSchema } from '#app/domain/curation/incidents/schemas.ts'
import { badForm, formObject, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { parseEvidence } from '#app/http/incident-form.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { acceptedTypes, filePurposes } from '#app/platform/uploads/purposes.ts'
import { IncidentForm } from '#app/ui/curation/incidents/incident-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import type { Route } from './+types/agency.incidents.$incidentId.question'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const { id, number, name } = found(await findIncidentFor(official, params.incidentId))
  return { id, about: `${number} · ${name}`, accept: acceptedTypes(filePurposes.incidentEvidence) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findIncidentFor(official, params.incidentId))
  const parsed = await parseEvidence(request, QuestionSchema, official)
  if (!parsed.ok) return badForm(parsed)
  const done = await askMaker(official, id, parsed.value, now())
  const words = messagesFor(localeOf(request)).incidents
  if (!done.ok) {
    const { reason } = done.refusal
    if (reason === 'notFound') throw notFound()
    const { typed } = formObject(parsed.form)
    return badForm({
      errors: { [reason === 'pastDue' ? 'dueOn' : '']: words.refusals[reason] },
      typed,
    })
  }
  return redirectWith(paths.agency.incident(id), { tone: 'ok', text: words.forms.ask.done })
}

export default function Question({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().incidents
  const { id, about, accept } = loaderData
  return (
    <IncidentForm
      act="ask"
      role="official"
      about={about}
      back={paths.agency.incident(id)}
      answer={actionData}
      dueLabel={m.dueOn}
      accept={accept}
    />
  )
}
