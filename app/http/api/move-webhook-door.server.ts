import { type MoveRefusal, moveWebhook } from '#app/domain/accounts/webhooks/move-webhook.server.ts'
import { findWebhookFor } from '#app/domain/accounts/webhooks/queries.server.ts'
import { webhookActs } from '#app/domain/accounts/webhooks/webhook-acts.ts'
import type { doors } from '#app/http/api/doors.ts'
import type { Given } from '#app/http/api/given.ts'
import { refusedHere } from '#app/http/api/refused.server.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { type Locale, messagesFor } from '#app/messages/messages.ts'

export function refusedWebhook({ reason }: MoveRefusal, locale: Locale): unknown {
  if (reason === 'notFound') return notFound()
  return refusedHere(locale, reason, messagesFor(locale).connections.webhooks.refusals[reason])
}

/** What is already as it was asked to be stays so. */
export const moving =
  (act: 'pause' | 'resume' | 'remove') =>
  async ({ buyer, params, locale }: Given<typeof doors.pauseWebhook>) => {
    const { id, state } = found(await findWebhookFor(buyer, params.webhookId))
    const moved = state === webhookActs[act].to || (await moveWebhook(buyer, id, act))
    if (moved !== true && !moved.ok) throw refusedWebhook(moved.refusal, locale)
    return found(await findWebhookFor(buyer, id))
  }
