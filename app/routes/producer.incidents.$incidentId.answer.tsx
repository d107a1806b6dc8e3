import { answerIncident } from '#app/domain/curation/incidents/answer-incident.server.ts'
import { WordsSchema } from '#app/domain/curation/incidents/schemas.ts'
import { requireProducer } from '#app/http/guard.server.ts'
import { actOnIncident, incidentForForm } from '#app/http/incident-door.server.ts'
import { parseEvidence } from '#app/http/incident-form.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { IncidentForm } from '#app/ui/curation/incidents/incident-form.tsx'
import type { Route } from './+types/producer.incidents.$incidentId.answer'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  return incidentForForm(producer, params.incidentId)
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  return actOnIncident(request, producer, params.incidentId, {
    act: 'answer',
    parse: (sent) => parseEvidence(sent, WordsSchema, producer),
    command: (id, words) => answerIncident(producer, id, 'answer', words, now()),
  })
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
