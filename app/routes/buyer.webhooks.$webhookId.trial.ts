import { sendTrial } from '#app/domain/accounts/webhooks/send-trial.server.ts'
import { redirectWith, refused } from '#app/http/forms.server.ts'
import { notFound, requireBuyer } from '#app/http/guard.server.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { messagesFor } from '#app/messages/messages.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Route } from './+types/buyer.webhooks.$webhookId.trial'

export async function action({ request, params }: Route.ActionArgs) {
  const buyer = await requireBuyer(request)
  const { webhookId } = params
  if (!isId(webhookId)) throw notFound()
  const m = messagesFor(localeOf(request)).connections.webhooks
  const sent = await sendTrial(buyer, webhookId, now())
  const back = paths.buyer.webhook(webhookId)
  if (sent.ok) return redirectWith(back, { tone: 'ok', text: m.trialSent })
  const { reason } = sent.refusal
  if (reason === 'notFound') throw notFound()
  return refused(request, m.refusals[reason], back)
}
