import { enterCall } from '#app/domain/curation/calls/enter-call.server.ts'
import { findProductFor } from '#app/domain/products/queries.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/producer.calls.$callId.products.$productId.entry'

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const product = found(await findProductFor(producer, params.productId))
  const { callId } = params
  const words = messagesFor(localeOf(request)).rounds.makerCalls
  const entered = await enterCall(producer, { callId, productId: product.id }, now())
  const page = paths.producer.call(callId)
  if (entered.ok) {
    return redirectWith(page, { tone: 'ok', text: words.done(product.name) })
  }
  const { refusal } = entered
  if (refusal.reason === 'notFound') throw notFound()
  return refused(request, words.refusals[refusal.reason], page)
}
