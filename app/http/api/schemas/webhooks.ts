import { z } from 'zod'
import { deliveryActs } from '#app/domain/accounts/webhooks/delivery-acts.ts'
import { topics } from '#app/domain/accounts/webhooks/topics.ts'
import { webhookActs } from '#app/domain/accounts/webhooks/webhook-acts.ts'
import { Count, Id, Instant, pageOf } from '#app/http/api/scalars.ts'
import { statesOf } from '#app/kernel/acts.ts'

const Topic = z.enum(topics).meta({ id: 'Topic' })

const facts = {
  id: Id,
  url: z.string(),
  topics: z.array(Topic),
  state: z.enum(statesOf(webhookActs)),
  createdAt: Instant,
  failingSince: Instant.nullable(),
}

export const Webhook = z.object(facts).meta({ id: 'Webhook' })

export const WebhookList = z.object({ items: z.array(Webhook) }).meta({ id: 'WebhookList' })

/** The secret is in the first answer alone. */
export const MadeWebhook = z
  .object({ ...facts, secret: z.string().nullable() })
  .meta({ id: 'MadeWebhook' })

export const NewWebhook = z
  .object({ url: z.string().max(500), topics: z.array(Topic).min(1) })
  .meta({ id: 'NewWebhook' })

export const Delivery = z
  .object({
    id: Id,
    webhookId: Id,
    messageId: Id,
    topic: z.string(),
    state: z.enum(statesOf(deliveryActs)),
    tries: Count,
    createdAt: Instant,
    nextAt: Instant.nullable(),
    attempts: z.array(
      z.object({
        at: Instant,
        status: z.int().nullable(),
        problem: z.string().nullable(),
        tookMs: Count,
      }),
    ),
  })
  .meta({ id: 'Delivery' })

export const DeliveryPage = pageOf('DeliveryPage', Delivery)
