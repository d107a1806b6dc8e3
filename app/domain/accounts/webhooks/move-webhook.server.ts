import type { Buyer } from '#app/domain/accounts/actor.ts'
import { mayManageWebhooks } from '#app/domain/accounts/webhooks/may-manage.server.ts'
import { webhookActs } from '#app/domain/accounts/webhooks/webhook-acts.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'

export type MoveRefusal = { reason: 'notFound' | 'notAllowed' | 'notNow' }

const events = {
  pause: 'webhook.paused',
  resume: 'webhook.resumed',
  remove: 'webhook.removed',
} as const

/** What waited meanwhile goes out. */
async function sendWaiting(tx: Transaction, webhookId: string): Promise<void> {
  const waiting = await tx.webhookDelivery.findMany({
    where: { webhookId, state: 'waiting' },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
    take: 1000,
  })
  for (const { id } of waiting) await addJob(tx, 'deliverWebhook', { deliveryId: id })
}

/** Pauses, resumes or removes an address; what it was sent stays in its log. */
export async function moveWebhook(
  buyer: Buyer,
  webhookId: string,
  act: keyof typeof events,
): Promise<Result<undefined, MoveRefusal>> {
  const { organisationId, userId, role, keyId } = buyer
  const { from, to } = webhookActs[act]
  return transact(async (tx) => {
    const reach = { id: webhookId, organisationId }
    if ((await tx.webhook.count({ where: reach })) === 0) return refuse({ reason: 'notFound' })
    if (!(await mayManageWebhooks(tx, buyer))) return refuse({ reason: 'notAllowed' })
    const moved = await tx.webhook.updateMany({
      where: { ...reach, state: { in: [...from] } },
      data: { state: to, failingSince: null },
    })
    if (moved.count === 0) return refuse({ reason: 'notNow' })
    if (act === 'resume') await sendWaiting(tx, webhookId)
    await recordEvent(tx, {
      type: events[act],
      subject: { type: 'webhook', id: webhookId },
      by: { userId, role, organisationId, keyId },
    })
    return ok()
  })
}
