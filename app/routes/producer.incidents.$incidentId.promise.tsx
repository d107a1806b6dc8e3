import { answerIncident } from '#app/domain/curation/incidents/answer-incident.server.ts'
import { PromiseSchema } from '#app/domain/curation/incidents/schemas.ts'
import { parseForm } from '#app/http/forms.server.ts'
import { requireProducer } from '#app/http/guard.server.ts'
import { actOnIncident, incidentForForm } from '#app/http/incident-door.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { IncidentForm } from '#app/ui/curation/incidents/incident-form.tsx'
import { useMessages } from '#app/ui/locale.tsx'
import type { Route } from './+types/producer.incidents.$incidentId.promise'

export async function loader({ request, params }: Route.LoaderArgs) {
  const producer = await requireProducer(request)
  return incidentForForm(producer, params.incidentId)
}

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  return actOnIncident(request, producer, params.incidentId, {
    act: 'promise',
    parse: (sent) => parseForm(sent, PromiseSchema),
    command: (id, words) => answerIncident(producer, id, 'promise', words, now()),
  })
}

export default function Promised({ loaderData, actionData }: Route.ComponentProps) {
  const { id, about } = loaderData
  return (
    <IncidentForm
      act="promise"
      role="producer"
      about={about}
      back={paths.producer.incident(id)}
      answer={actionData}
      dueLabel={useMessages().incidents.mendedOn}
    />
  )
}
