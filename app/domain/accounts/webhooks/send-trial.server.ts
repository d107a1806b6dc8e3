import type { Buyer } from '#app/domain/accounts/actor.ts'
import { mayManageWebhooks } from '#app/domain/accounts/webhooks/may-manage.server.ts'
import type { MoveRefusal } from '#app/domain/accounts/webhooks/move-webhook.server.ts'
import { queueFor } from '#app/domain/accounts/webhooks/queue-deliveries.server.ts'
import { trial } from '#app/domain/accounts/webhooks/topics.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** A message that says nothing, to see whether it arrives. Under the same key it is sent once. */
export async function sendTrial(
  buyer: Buyer,
  webhookId: string,
  now: Date,
  effectKey = newId(),
): Promise<Result<undefined, MoveRefusal>> {
  return transact(async (tx) => {
    const { organisationId, userId, role, keyId } = buyer
    const webhook = await tx.webhook.findFirst({ where: { id: webhookId, organisationId } })
    if (!webhook) return refuse({ reason: 'notFound' })
    if (!(await mayManageWebhooks(tx, buyer))) return refuse({ reason: 'notAllowed' })
    if (webhook.state !== 'active') return refuse({ reason: 'notNow' })
    const news = { effectKey: `trial:${effectKey}`, topic: trial, at: now, data: { webhookId } }
    const sent = await queueFor(tx, [webhookId], news)
    if (sent.length > 0) {
      await recordEvent(tx, {
        type: 'webhook.tried',
        subject: { type: 'webhook', id: webhookId },
        by: { userId, role, organisationId, keyId },
      })
    }
    return ok()
  })
}
