import { findDeliveryFor } from '#app/domain/accounts/webhooks/queries.server.ts'
import { replayDelivery } from '#app/domain/accounts/webhooks/replay-delivery.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { found, notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/buyer.deliveries.$deliveryId.replay'

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { id, webhookId } = found(await findDeliveryFor(buyer, params.deliveryId))
  const m = messagesFor(localeOf(request)).connections.webhooks
  const replayed = await replayDelivery(buyer, id, now())
  const back = paths.buyer.webhook(webhookId)
  if (replayed.ok) return redirectWith(back, { tone: 'ok', text: m.replayed })
  const { reason } = replayed.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, m.refusals[reason], back)
}
