import { findWebhookFor, walkDeliveries } from '#app/domain/accounts/webhooks/queries.server.ts'
import { webhookActs } from '#app/domain/accounts/webhooks/webhook-acts.ts'
import { cursorOf, positionOf } from '#app/http/api/cursor.ts'
import { found, requireBuyer } from '#app/http/guard.server.ts'
import { actsOpenTo } from '#app/kernel/acts.ts'
import { paths } from '#app/paths.ts'
import { WebhookPage } from '#app/ui/connections/webhook-page.tsx'
import type { Route } from './+types/buyer.webhooks.$webhookId._index'

const pageSize = 20

export async function loader({ request, params }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const { mayManage, ...webhook } = found(await findWebhookFor(buyer, params.webhookId))
  const after = positionOf(new URL(request.url).searchParams.get('after') ?? '')
  const deliveries = await walkDeliveries(webhook.id, { after, most: pageSize + 1 })
  const last = deliveries.length > pageSize ? deliveries[pageSize - 1] : undefined
  const cursor = last && cursorOf({ at: last.createdAt, id: last.id })
  return {
    webhook,
    deliveries: deliveries.slice(0, pageSize),
    acts: mayManage ? actsOpenTo(webhookActs, webhook.state, 'buyer') : [],
    mayManage,
    older: cursor && paths.buyer.webhook(webhook.id, `?after=${cursor}`),
  }
}

export default function Webhook({ loaderData }: Route.ComponentProps) {
  return <WebhookPage {...loaderData} />
}
