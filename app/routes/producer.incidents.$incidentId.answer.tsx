import { answerIncident } from '#app/domain/curation/incidents/answer-incident.server.ts'
import { findIncidentOf } from '#app/domain/curation/incidents/incident-queries.server.ts'
import { WordsSchema } from '#app/domain/curation/incidents/schemas.ts'
import { badForm, formObject, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { parseEvidence } from '#app/http/incident-form.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { acceptedTypes, filePurposes } from '#app/platform/uploads/purposes.ts'
import { IncidentForm } from '#app/ui/curation/incidents/incident-form.tsx'
import type { Route } from './+types/producer.incidents.$incidentId.answer'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  const { id, number, name } = found(await findIncidentOf(producer, params.incidentId))
  return { id, about: `${number} · ${name}`, accept: acceptedTypes(filePurposes.incidentEvidence) }
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const { id } = found(await findIncidentOf(producer, params.incidentId))
  const parsed = await parseEvidence(request, WordsSchema, producer)
  if (!parsed.ok) return badForm(parsed)
  const done = await answerIncident(producer, id, 'answer', parsed.value, now())
  const words = messagesFor(localeOf(request)).incidents
  if (!done.ok) {
    const { reason } = done.refusal
    if (reason === 'notFound') throw notFound()
    const { typed } = formObject(parsed.form)
    return badForm({ errors: { '': words.refusals[reason] }, typed })
  }
  return redirectWith(paths.producer.incident(id), { tone: 'ok', text: words.forms.answer.done })
}

export default function Answer({ loaderData, actionData }: Route.ComponentProps) {
  const { id, about, accept } = loaderData
  return (
    <IncidentForm
      act="answer"
      role="producer"
      about={about}
      back={paths.producer.incident(id)}
      answer={actionData}
      accept={accept}
    />
  )
}
