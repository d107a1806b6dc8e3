import { defineDoor, keyed, noBody, nothing } from '#app/http/api/door.ts'
import { PageQuery } from '#app/http/api/scalars.ts'
import {
  Delivery,
  DeliveryPage,
  MadeWebhook,
  NewWebhook,
  Webhook,
  WebhookList,
} from '#app/http/api/schemas/webhooks.ts'

const room = { group: 'webhooks', scope: 'webhooks:manage' } as const
const read = { ...room, method: 'GET', body: noBody, status: 200 } as const
const act = { ...room, method: 'POST', query: nothing, status: 200 } as const
const one = { ...act, params: keyed('webhookId'), body: noBody, answer: Webhook } as const

/** How a buyer's programs are told what happens. */
export const webhookDoors = {
  listWebhooks: defineDoor({
    ...read,
    path: '/webhooks',
    params: nothing,
    query: nothing,
    answer: WebhookList,
  }),
  createWebhook: defineDoor({
    ...act,
    path: '/webhooks',
    params: nothing,
    body: NewWebhook,
    answer: MadeWebhook,
    forgets: 'secret',
    status: 201,
  }),
  readWebhook: defineDoor({
    ...read,
    path: '/webhooks/{webhookId}',
    params: keyed('webhookId'),
    query: nothing,
    answer: Webhook,
  }),
  pauseWebhook: defineDoor({ ...one, path: '/webhooks/{webhookId}/pause' }),
  resumeWebhook: defineDoor({ ...one, path: '/webhooks/{webhookId}/resumption' }),
  removeWebhook: defineDoor({ ...one, path: '/webhooks/{webhookId}/removal' }),
  tryWebhook: defineDoor({ ...one, path: '/webhooks/{webhookId}/trial' }),
  listDeliveries: defineDoor({
    ...read,
    path: '/webhooks/{webhookId}/deliveries',
    params: keyed('webhookId'),
    query: PageQuery,
    answer: DeliveryPage,
  }),
  replayDelivery: defineDoor({
    ...act,
    path: '/deliveries/{deliveryId}/replay',
    params: keyed('deliveryId'),
    body: noBody,
    answer: Delivery,
    status: 201,
  }),
} as const
