import { createWebhook } from '#app/domain/accounts/webhooks/create-webhook.server.ts'
import { findWebhookFor, findWebhooks } from '#app/domain/accounts/webhooks/queries.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { refusedHere } from '#app/http/api/refused.server.ts'
import { found } from '#app/http/guard.server.ts'
import { messagesFor } from '#app/messages/messages.ts'

const list = answersAt(doors.listWebhooks, async ({ buyer }) => ({
  items: (await findWebhooks(buyer)).webhooks,
}))

const create = answersAt(doors.createWebhook, async ({ buyer, body, locale, actId, now }) => {
  const created = await createWebhook(buyer, body, now, actId)
  if (!created.ok) {
    const { reason } = created.refusal
    const detail = messagesFor(locale).connections.webhooks.refusals[reason]
    const isOfUrl = reason !== 'notAllowed' && reason !== 'tooMany'
    throw refusedHere(locale, reason, detail, isOfUrl ? [{ pointer: '#/url', detail }] : undefined)
  }
  const { secret } = created.value
  return { ...found(await findWebhookFor(buyer, actId)), secret }
})

const route = machineRoute(list, create)

export const loader = route.loader
export const action = route.action
