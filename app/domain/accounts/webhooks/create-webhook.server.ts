import type { Buyer } from '#app/domain/accounts/actor.ts'
import { mayManageWebhooks } from '#app/domain/accounts/webhooks/may-manage.server.ts'
import type { NewWebhookInput } from '#app/domain/accounts/webhooks/schemas.ts'
import { newWebhookSecret } from '#app/domain/accounts/webhooks/signature.server.ts'
import { webhookActs } from '#app/domain/accounts/webhooks/webhook-acts.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type TargetProblem, targetProblem } from '#app/platform/outside/target.ts'
import { seal } from '#app/platform/sealed.server.ts'

const mostWebhooks = 10

export type CreateWebhookRefusal = { reason: 'notAllowed' | 'tooMany' | TargetProblem }

/**
 * Begins to tell an address what happens. Asked again with the same id, it finds what the first one
 * made, but its secret is not shown again.
 */
export async function createWebhook(
  buyer: Buyer,
  { url, topics }: NewWebhookInput,
  now: Date,
  webhookId = newId(),
): Promise<Result<{ webhookId: string; secret: string | null }, CreateWebhookRefusal>> {
  const problem = targetProblem(url, environment().WEBHOOK_TARGETS)
  if (problem) return refuse({ reason: problem })
  const { organisationId, userId, role, keyId } = buyer
  const secret = newWebhookSecret()
  return transact(async (tx) => {
    if (!(await mayManageWebhooks(tx, buyer))) return refuse({ reason: 'notAllowed' })
    await tx.$queryRaw`SELECT 1 FROM organisation WHERE id = ${organisationId}::uuid FOR UPDATE`
    const known = await tx.webhook.count({ where: { id: webhookId, organisationId } })
    if (known > 0) return ok({ webhookId, secret: null })
    const kept = await tx.webhook.count({ where: { organisationId, state: { not: 'removed' } } })
    if (kept >= mostWebhooks) return refuse({ reason: 'tooMany' })
    await tx.webhook.create({
      data: {
        ...{ id: webhookId, organisationId, url, topics: [...new Set(topics)] },
        ...{ createdBy: userId, createdAt: now, state: webhookActs.create.to },
        secret: seal(secret, 'webhook', webhookId),
      },
    })
    await recordEvent(tx, {
      type: 'webhook.created',
      subject: { type: 'webhook', id: webhookId },
      by: { userId, role, organisationId, keyId },
      data: { host: new URL(url).host, topics },
    })
    return ok({ webhookId, secret })
  })
}
