import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { findIncidentFor } from '#app/domain/curation/incidents/incident-queries.server.ts'
import { WordsSchema } from '#app/domain/curation/incidents/schemas.ts'
import { suspendProduct } from '#app/domain/curation/incidents/suspend-product.server.ts'
import { badForm, formObject, parseForm, redirectWith } from '#app/http/forms.server.ts'
import { found, notFound, requireOfficial } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { IncidentForm } from '#app/ui/curation/incidents/incident-form.tsx'
import type { Route } from './+types/agency.incidents.$incidentId.suspension'

export async function loader({ request, params }: Route.LoaderArgs) {
  const official = await requireOfficial(request)
  const { id, number, name } = found(await findIncidentFor(official, params.incidentId))
  return { id, about: `${number} · ${name}` }
}

export async function action({ request, params }: Route.ActionArgs) {
  const official = await requireOfficial(request)
  const { id } = found(await findIncidentFor(official, params.incidentId))
  const parsed = await parseForm(request, WordsSchema)
  if (!parsed.ok) return badForm(parsed)
  const done = await suspendProduct(official, id, parsed.value, { now: now(), shelf: refreshShelf })
  const words = messagesFor(localeOf(request)).incidents
  if (!done.ok) {
    const { reason } = done.refusal
    if (reason === 'notFound') throw notFound()
    const { typed } = formObject(parsed.form)
    return badForm({ errors: { '': words.refusals[reason] }, typed })
  }
  return redirectWith(paths.agency.incident(id), { tone: 'ok', text: words.forms.suspend.done })
}

export default function Suspension({ loaderData, actionData }: Route.ComponentProps) {
  const { id, about } = loaderData
  return (
    <IncidentForm
      act="suspend"
      role="official"
      about={about}
      back={paths.agency.incident(id)}
      answer={actionData}
      danger
    />
  )
}
