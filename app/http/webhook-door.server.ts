import { moveWebhook } from '#app/domain/accounts/webhooks/move-webhook.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'

/** The doors by which people pause, resume and remove an address. */
export async function moveWebhookHere(
  request: Request,
  webhookId: string,
  act: 'pause' | 'resume' | 'remove',
): Promise<Response> {
  const buyer = await requireBuyer(request)
  if (!isId(webhookId)) throw notFound()
  const m = messagesFor(localeOf(request)).connections.webhooks
  const moved = await moveWebhook(buyer, webhookId, act)
  const back = act === 'remove' ? paths.buyer.webhooks() : paths.buyer.webhook(webhookId)
  if (moved.ok) return redirectWith(back, { tone: 'ok', text: m.done[act] })
  const { reason } = moved.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, m.refusals[reason], back)
}
