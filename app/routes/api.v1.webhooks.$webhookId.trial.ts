import { findWebhookFor } from '#app/domain/accounts/webhooks/queries.server.ts'
import { sendTrial } from '#app/domain/accounts/webhooks/send-trial.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedWebhook } from '#app/http/api/move-webhook-door.server.ts'
import { found } from '#app/http/guard.server.ts'

const attempt = answersAt(doors.tryWebhook, async ({ buyer, params, locale, actId, now }) => {
  const webhook = found(await findWebhookFor(buyer, params.webhookId))
  const sent = await sendTrial(buyer, webhook.id, now, actId)
  if (!sent.ok) throw refusedWebhook(sent.refusal, locale)
  return webhook
})

const route = machineRoute(attempt)

export const loader = route.loader
export const action = route.action
