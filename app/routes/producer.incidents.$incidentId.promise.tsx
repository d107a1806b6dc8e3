import { answerIncident } from '#app/domain/curation/incidents/answer-incident.server.ts'
import { findIncidentOf } from '#app/domain/curation/incidents/incident-queries.server.ts'
import { PromiseSchema } from '#app/domain/curation/incidents/schemas.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { IncidentForm } from '#app/ui/curation/incidents/incident-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import type { Route } from './+types/producer.incidents.$incidentId.promise'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const { id, number, name } = found(await findIncidentOf(producer, params.incidentId))
  return { id, about: `${number} · ${name}` }
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const { id } = found(await findIncidentOf(producer, params.incidentId))
  const parsed = await parseForm(request, PromiseSchema)
  if (!parsed.ok) return badForm(parsed)
  const done = await answerIncident(producer, id, 'promise', parsed.value, now())
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
  return redirectWith(paths.producer.incident(id), { tone: 'ok', text: words.forms.promise.done })
}

export default function Promised({ loaderData, actionData }: Route.ComponentProps) {
  const m = useMessages().incidents
  const { id, about } = loaderData
  return (
    <IncidentForm
      act="promise"
      role="producer"
      about={about}
      back={paths.producer.incident(id)}
      answer={actionData}
      dueLabel={m.mendedOn}
    />
  )
}
