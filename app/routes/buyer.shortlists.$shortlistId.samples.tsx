import { findShortlistFor } from '#app/domain/catalogue/shortlists/queries.server.ts'
import {
  type AskedForSamples,
  askForSamples,
} from '#app/domain/ordering/samples/ask-for-samples.server.ts'
import { findDelivery, findSampleOffers } from '#app/domain/ordering/samples/offers.server.ts'
import { SampleWishSchema } from '#app/domain/ordering/samples/schemas.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { namedAtMost } from '#app/http/named-at-most.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { SampleWishPage } from '#app/ui/ordering/samples/sample-wish-page.tsx'
import type { Route } from './+types/buyer.shortlists.$shortlistId.samples'

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const { id, name, lines } = found(await findShortlistFor(buyer, params.shortlistId))
  const ids = lines.map(({ productId }) => productId)
  const [offers, delivery] = await Promise.all([findSampleOffers(buyer, ids), findDelivery(buyer)])
  return { id, name, offers, delivery }
}

function wordsFor({ asked, already, left }: AskedForSamples, locale: Locale): string {
  const { ask: m } = messagesFor(locale).samples
  const missing = left.length > 0 ? ` ${m.leftOut(namedAtMost(left, locale))}` : ''
  return m.sentAll(asked.length, already.length) + missing
}

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { lines } = found(await findShortlistFor(buyer, params.shortlistId))
  const parsed = await parseForm(request, SampleWishSchema)
  if (!parsed.ok) return badForm(parsed)
  const productIds = lines.map(({ productId }) => productId)
  const answer = await askForSamples(buyer, { productIds, wish: parsed.value }, now())
  const locale = localeOf(request)
  if (!answer.ok)
    return refusedForm(parsed, messagesFor(locale).samples.refusals[answer.refusal.reason])
  const text = wordsFor(answer.value, locale)
  return redirectWith(paths.buyer.samples(), { tone: 'ok', text })
}

export default function AskForSamples({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, offers, delivery } = loaderData
  return (
    <SampleWishPage
      {...{ offers, delivery, current: 'shortlists', answer: actionData }}
      back={{ to: paths.buyer.shortlist(id), label: name }}
    />
  )
}
