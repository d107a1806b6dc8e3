import type { Buyer } from '#app/domain/accounts/actor.ts'
import { deliveryActs } from '#app/domain/accounts/webhooks/delivery-acts.ts'
import { mayManageWebhooks } from '#app/domain/accounts/webhooks/may-manage.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { addJob } from '#app/platform/jobs.server.ts'

export type ReplayRefusal = { reason: 'notFound' | 'notAllowed' | 'notActive' }

/**
 * Sends what was sent once more: a delivery of its own, the same message under the same id. Asked
 * again with the same id, it finds the delivery that the first one made.
 */
export async function replayDelivery(
  buyer: Buyer,
  deliveryId: string,
  now: Date,
  id = newId(),
): Promise<Result<{ deliveryId: string }, ReplayRefusal>> {
  const { organisationId, userId, role, keyId } = buyer
  return transact(async (tx) => {
    const sent = await tx.webhookDelivery.findFirst({
      where: { id: deliveryId, webhook: { organisationId } },
      include: { webhook: { select: { state: true } } },
    })
    if (!sent) return refuse({ reason: 'notFound' })
    if (!(await mayManageWebhooks(tx, buyer))) return refuse({ reason: 'notAllowed' })
    const { webhookId, messageId, topic, payload, webhook } = sent
    if (webhook.state !== 'active') return refuse({ reason: 'notActive' })
    const { count } = await tx.webhookDelivery.createMany({
      skipDuplicates: true,
      data: [
        {
          ...{ id, webhookId, messageId, topic, payload: payload as Prisma.InputJsonValue },
          ...{ effectKey: `replay:${id}`, createdAt: now, state: deliveryActs.queue.to },
        },
      ],
    })
    if (count === 0) return ok({ deliveryId: id })
    await addJob(tx, 'deliverWebhook', { deliveryId: id })
    await recordEvent(tx, {
      type: 'webhook.replayed',
      subject: { type: 'webhookDelivery', id },
      by: { userId, role, organisationId, keyId },
      data: { messageId },
    })
    return ok({ deliveryId: id })
  })
}
