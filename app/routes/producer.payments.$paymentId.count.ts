import { countPayment } from '#app/domain/ordering/count-payment.server.ts'
import { findPaymentFor } from '#app/domain/ordering/producer-queries.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireProducer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/producer.payments.$paymentId.count'

export async function action({ request, params }: Route.ActionArgs) {
  const producer = await requireProducer(request)
  const payment = found(await findPaymentFor(producer, params.paymentId))
  const done = await countPayment(producer, payment.id, now())
  const m = messagesFor(localeOf(request)).ordering.payments
  const back = paths.producer.order(payment.partId)
  if (done.ok) return redirectWith(back, { tone: 'ok', text: m.counted })
  const { reason } = done.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, m.refusals[reason], back)
}
