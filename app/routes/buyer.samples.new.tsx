import { redirect } from 'react-router'
import type { Buyer } from '#app/domain/accounts/actor.ts'
import { findSlug } from '#app/domain/catalogue/find-slug.server.ts'
import { askForSamples } from '#app/domain/ordering/samples/ask-for-samples.server.ts'
import { findDelivery, findSampleOffers } from '#app/domain/ordering/samples/offers.server.ts'
import { SampleWishSchema } from '#app/domain/ordering/samples/schemas.ts'
import { badForm, parseForm, redirectWith, refusedForm } from '#app/http/forms.server.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { useMessages } from '#app/ui/locale.tsx'
import { SampleWishPage } from '#app/ui/ordering/samples/sample-wish-page.tsx'
import type { Route } from './+types/buyer.samples.new'

/** `?product=…`: the product whose page led here. */
async function offerFor(buyer: Buyer, request: Request) {
  const productId = new URL(request.url).searchParams.get('product') ?? ''
  const [offer] = await findSampleOffers(buyer, [productId])
  return offer
}

export async function loader({ request }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const offer = await offerFor(buyer, request)
  if (!offer) throw redirect(paths.catalogue())
  if (offer.open) throw redirect(paths.buyer.sample(offer.open.id))
  const [delivery, slug] = await Promise.all([findDelivery(buyer), findSlug(offer.productId)])
  return { offer, delivery, back: slug ? paths.product(slug) : paths.buyer.samples() }
}

export async function action({ request }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { productId } = found(await offerFor(buyer, request))
  const parsed = await parseForm(request, SampleWishSchema)
  if (!parsed.ok) return badForm(parsed)
  const wish = { productIds: [productId], wish: parsed.value }
  const answer = await askForSamples(buyer, wish, now())
  const { samples: m } = messagesFor(localeOf(request))
  if (!answer.ok) return refusedForm(parsed, m.refusals[answer.refusal.reason])
  const { asked, already } = answer.value
  const [askingId = ''] = [...asked, ...already]
  const text = asked.length > 0 ? m.ask.sent : m.ask.found
  return redirectWith(paths.buyer.sample(askingId), { tone: 'ok', text })
}

export default function AskForSample({ loaderData, actionData }: Route.ComponentProps) {
  const { samples: m } = useMessages()
  const { offer, delivery, back } = loaderData
  return (
    <SampleWishPage
      offers={[offer]}
      delivery={delivery}
      current="samples"
      back={{ to: back, label: m.ask.back }}
      answer={actionData}
    />
  )
}
