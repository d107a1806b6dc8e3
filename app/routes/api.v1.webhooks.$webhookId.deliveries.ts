import { findWebhookFor, walkDeliveries } from '#app/domain/accounts/webhooks/queries.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { listAnswer, walkOf } from '#app/http/api/list-answer.server.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found } from '#app/http/guard.server.ts'

const list = answersAt(doors.listDeliveries, async ({ buyer, params, query, locale }) => {
  const { id } = found(await findWebhookFor(buyer, params.webhookId))
  const items = await walkDeliveries(id, walkOf(query, locale))
  return listAnswer(items, query, ({ createdAt }) => createdAt)
})

const route = machineRoute(list)

export const loader = route.loader
export const action = route.action
