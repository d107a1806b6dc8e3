import { handlePaymentNews } from '#app/domain/ordering/settle-online-payment.server.ts'
import { notFound } from '#app/http/guard.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { onlinePayments } from '#app/platform/payments/payments.server.ts'
import type { Route } from './+types/webhooks.stripe'

/** The provider's door: its signature over the bytes as they came is its only key. */
export async function action({ request }: Route.ActionArgs) {
  const port = onlinePayments()
  if (!port) throw notFound()
  const signature = request.headers.get('stripe-signature') ?? ''
  const news = await port.readNews(await request.text(), signature)
  if (!news) return new Response('The signature does not fit.', { status: 400 })
  await handlePaymentNews(news, port, now())
  return new Response('Received.')
}
