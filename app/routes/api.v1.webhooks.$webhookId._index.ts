import { findWebhookFor } from '#app/domain/accounts/webhooks/queries.server.ts'
import { doors } from '#app/http/api/doors.ts'
import { answersAt, machineRoute } from '#app/http/api/machine-route.server.ts'
import { found } from '#app/http/guard.server.ts'

const route = machineRoute(
  answersAt(doors.readWebhook, async ({ buyer, params }) =>
    found(await findWebhookFor(buyer, params.webhookId)),
  ),
)

export const loader = route.loader
export const action = route.action
