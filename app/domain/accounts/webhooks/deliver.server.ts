import { deliveryActs } from '#app/domain/accounts/webhooks/delivery-acts.ts'
import { hasFailedLong, nextTry } from '#app/domain/accounts/webhooks/schedule.ts'
import { signatureHeaders } from '#app/domain/accounts/webhooks/signature.server.ts'
import { webhookActs } from '#app/domain/accounts/webhooks/webhook-acts.ts'
import { newId } from '#app/kernel/ids.ts'
import { database, type Transaction, transact } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { addJob } from '#app/platform/jobs.server.ts'
import { type Posted, postOutside } from '#app/platform/outside/post-outside.server.ts'
import { unseal } from '#app/platform/sealed.server.ts'

type Delivery = Prisma.WebhookDeliveryGetPayload<{ include: { webhook: true } }>

/** Takes this try for itself: of two jobs with the same delivery, one sends. */
async function take(deliveryId: string, now: Date): Promise<Delivery | undefined> {
  const delivery = await database().webhookDelivery.findUnique({
    where: { id: deliveryId },
    include: { webhook: true },
  })
  if (delivery?.state !== 'waiting' || delivery.webhook.state !== 'active') return undefined
  if (delivery.nextAt && delivery.nextAt > now) return undefined
  const { tries } = delivery
  const taken = await database().webhookDelivery.updateMany({
    where: { id: deliveryId, state: 'waiting', tries },
    data: { tries: tries + 1 },
  })
  return taken.count === 1 ? { ...delivery, tries: tries + 1 } : undefined
}

async function send({ messageId: id, payload, webhook }: Delivery, now: Date): Promise<Posted> {
  const secret = unseal(webhook.secret, 'webhook', webhook.id)
  if (!secret) return { status: null, problem: 'SECRET', tookMs: 0 }
  const body = JSON.stringify(payload)
  const signed = signatureHeaders({ id, at: now, body, secret })
  const headers = { 'content-type': 'application/json', 'user-agent': 'Etalase', ...signed }
  return postOutside({ url: webhook.url, headers, body }, environment().WEBHOOK_TARGETS)
}

const hasArrived = ({ status }: Posted): boolean => status !== null && status >= 200 && status < 300

/** An address that says it is gone, or has failed for days, is no longer tried. */
async function disable(tx: Transaction, { webhook }: Delivery): Promise<void> {
  const { disable: act } = webhookActs
  const moved = await tx.webhook.updateMany({
    where: { id: webhook.id, state: { in: [...act.from] } },
    data: { state: act.to },
  })
  if (moved.count === 0) return
  await recordEvent(tx, {
    type: 'webhook.disabled',
    subject: { type: 'webhook', id: webhook.id },
    by: { organisationId: webhook.organisationId },
  })
}

async function noteFailure(tx: Transaction, delivery: Delivery, status: number | null, now: Date) {
  const { id, tries, webhook } = delivery
  const failingSince = webhook.failingSince ?? now
  await tx.webhook.updateMany({
    where: { id: webhook.id, failingSince: null },
    data: { failingSince },
  })
  const nextAt = nextTry(tries, now)
  const { giveUp } = deliveryActs
  await tx.webhookDelivery.updateMany({
    where: { id, state: { in: [...giveUp.from] } },
    data: nextAt ? { nextAt } : { state: giveUp.to, nextAt: null },
  })
  if (nextAt) await addJob(tx, 'deliverWebhook', { deliveryId: id }, null, nextAt)
  if (status === 410 || hasFailedLong(failingSince, now)) await disable(tx, delivery)
}

/**
 * Tries to deliver once and writes down what came of it. Whoever dies in between has perhaps sent
 * it: it is sent again under the same id, by which a receiver knows it.
 */
export async function deliverWebhook(deliveryId: string, now: Date): Promise<void> {
  const delivery = await take(deliveryId, now)
  if (!delivery) return
  const posted = await send(delivery, now)
  const { arrive } = deliveryActs
  await transact(async (tx) => {
    await tx.webhookAttempt.create({ data: { id: newId(), deliveryId, at: now, ...posted } })
    if (!hasArrived(posted)) return noteFailure(tx, delivery, posted.status, now)
    await tx.webhookDelivery.updateMany({
      where: { id: deliveryId, state: { in: [...arrive.from] } },
      data: { state: arrive.to, nextAt: null },
    })
    await tx.webhook.updateMany({
      where: { id: delivery.webhookId },
      data: { failingSince: null },
    })
  })
}
