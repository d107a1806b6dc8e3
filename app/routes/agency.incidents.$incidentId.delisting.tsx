import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { delistProduct } from '#app/domain/curation/incidents/delist-product.server.ts'
import { WordsSchema } from '#app/domain/curation/incidents/schemas.ts'
import { parseForm } from '#app/http/forms.server.ts'
import { requireOfficial } from '#app/http/guard.server.ts'
import { actOnIncident, incidentForForm } from '#app/http/incident-door.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { IncidentForm } from '#app/ui/curation/incidents/incident-form.tsx'
import type { Route } from './+types/agency.incidents.$incidentId.delisting'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  return incidentForForm(official, params.incidentId)
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  return actOnIncident(request, official, params.incidentId, {
    act: 'delist',
    parse: (sent) => parseForm(sent, WordsSchema),
    command: (id, words) => delistProduct(official, id, words, { now: now(), shelf: refreshShelf }),
  })
}

export default function Delisting({ loaderData, actionData }: Route.ComponentProps) {
  const { id, about } = loaderData
  return (
    <IncidentForm
      act="delist"
      role="official"
      about={about}
      back={paths.agency.incident(id)}
      answer={actionData}
    />
  )
}
