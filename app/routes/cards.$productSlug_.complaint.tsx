import { chosenAmong } from '#app/domain/accounts/actor.ts'
import { findCard } from '#app/domain/catalogue/find-card.server.ts'
import {
  type Complainant,
  reportIncident,
} from '#app/domain/curation/incidents/report-incident.server.ts'
import { ComplaintSchema } from '#app/domain/curation/incidents/schemas.ts'
import { orderLineOf } from '#app/domain/ordering/order-line-of.server.ts'
import { badForm, formObject, redirectWith } from '#app/http/forms.server.ts'
import { actingActors, currentPerson, found, notFound } from '#app/http/guard.server.ts'
import { parseEvidence } from '#app/http/incident-form.server.ts'
import { actingMembership, localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { acceptedTypes, filePurposes } from '#app/platform/uploads/purposes.ts'
import { ComplaintForm } from '#app/ui/curation/incidents/complaint-form.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/cards.$productSlug_.complaint'

/** A buyer or an official complains as themselves, anybody else from their address. */
async function complainantOf(request: Request): Promise<Complainant> {
  const person = await currentPerson(request)
  const actors = person ? actingActors(person) : []
  const actor = chosenAmong(actors, actingMembership(request))
  if (actor?.role === 'buyer') return { source: 'buyer', actor: { ...actor, role: 'buyer' } }
  if (actor?.role === 'official') {
    return { source: 'official', actor: { ...actor, role: 'official' } }
  }
  return { source: 'public', address: request.headers.get('x-client-address') ?? 'unknown' }
}

export async function loader({ request, params }: Route.LoaderArgs) {
  const { slug, productName } = found(await findCard(params.productSlug, now()))
  const { source } = await complainantOf(request)
  const accept = acceptedTypes(filePurposes.incidentEvidence)
  return { slug, productName, anonymous: source === 'public', accept }
}

export async function action({ request, params }: Route.ActionArgs) {
  const card = found(await findCard(params.productSlug, now()))
  const who = await complainantOf(request)
  const owner = who.source === 'public' ? undefined : who.actor
  const parsed = await parseEvidence(request, ComplaintSchema, owner)
  if (!parsed.ok) return badForm(parsed)
  const words = messagesFor(localeOf(request)).incidents.report
  const back = who.source === 'buyer' ? paths.buyer.complaints() : paths.card(card.slug)
  // A program that filled in what nobody sees is thanked, and nothing is kept.
  if (parsed.value.website) return redirectWith(back, { tone: 'ok', text: words.sent('') })
  const lineId = new URL(request.url).searchParams.get('line')
  const line = who.source === 'buyer' && lineId ? await orderLineOf(who.actor, lineId) : undefined
  const orderLineId = line?.productId === card.productId ? line.id : undefined
  const done = await reportIncident(who, card.productId, { ...parsed.value, orderLineId }, now())
  if (!done.ok) {
    if (done.refusal.reason === 'notFound') throw notFound()
    const { typed } = formObject(parsed.form)
    return badForm({ errors: { '': words.tooMany }, typed })
  }
  return redirectWith(back, { tone: 'ok', text: words.sent(done.value.number) })
}

export default function Complaint({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <PublicPage title={loaderData.productName} current="catalogue">
      <ComplaintForm {...loaderData} answer={actionData} />
    </PublicPage>
  )
}
