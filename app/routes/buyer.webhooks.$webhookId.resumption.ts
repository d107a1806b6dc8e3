import { moveWebhookHere } from '#app/http/webhook-door.server.ts'
import type { Route } from './+types/buyer.webhooks.$webhookId.resumption'

export const action = ({ request, params }: Route.ActionArgs): Promise<Response> =>
  moveWebhookHere(request, params.webhookId, 'resume')
