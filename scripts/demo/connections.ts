import { makeKey } from '#app/domain/accounts/keys/make-key.server.ts'
import { createWebhook } from '#app/domain/accounts/webhooks/create-webhook.server.ts'
import { moveWebhook } from '#app/domain/accounts/webhooks/move-webhook.server.ts'
import type { Cast } from './cast.ts'
import { must } from './must.ts'
import type { Timeline } from './timeline.ts'

/**
 * The hotel's stock system has a key, which nobody knows any more, and an address, which is paused:
 * a demonstration sends nothing to anybody.
 */
export function planConnections(timeline: Timeline, cast: Cast): void {
  timeline.ago(20, '10:30', async (now) => {
    const hotel = cast.as('Lina Kartika', 'buyer')
    const scopes = ['catalogue:read', 'requests:read', 'orders:read', 'receipts:write'] as const
    must(await makeKey(hotel, { name: 'Gudang hotel', scopes: [...scopes], lifetime: '365' }, now))
    const topics = ['quote.received', 'order.confirmed', 'order.shipped', 'invoice.issued'] as const
    const url = 'https://gudang.citarum-asri.example/etalase'
    const { webhookId } = must(await createWebhook(hotel, { url, topics: [...topics] }, now))
    must(await moveWebhook(hotel, webhookId, 'pause'))
  })
}
