import type { Buyer } from '#app/domain/accounts/actor.ts'
import { mayManageWebhooks } from '#app/domain/accounts/webhooks/may-manage.server.ts'
import type { Topic } from '#app/domain/accounts/webhooks/topics.ts'
import type { DeliveryView, WebhookView } from '#app/domain/accounts/webhooks/webhook.ts'
import { isId } from '#app/kernel/ids.ts'
import { following, type Walk } from '#app/kernel/walk.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** The secret stays where it is. */
const shown = {
  ...{ id: true, url: true, topics: true, state: true, createdAt: true, failingSince: true },
} satisfies Prisma.WebhookSelect

type Row = Prisma.WebhookGetPayload<{ select: typeof shown }>

const viewOf = (row: Row): WebhookView => ({ ...row, topics: row.topics as Topic[] })

/** The organisation's addresses, the newest first; there are never more than a few. */
export async function findWebhooks(
  buyer: Buyer,
): Promise<{ webhooks: WebhookView[]; mayManage: boolean }> {
  const [rows, mayManage] = await Promise.all([
    database().webhook.findMany({
      where: { organisationId: buyer.organisationId, state: { not: 'removed' } },
      select: shown,
      orderBy: { createdAt: 'desc' },
      take: 100,
    }),
    mayManageWebhooks(database(), buyer),
  ])
  return { webhooks: rows.map(viewOf), mayManage }
}

export async function findWebhookFor(
  buyer: Buyer,
  webhookId: string,
): Promise<(WebhookView & { mayManage: boolean }) | undefined> {
  if (!isId(webhookId)) return undefined
  const row = await database().webhook.findFirst({
    where: { id: webhookId, organisationId: buyer.organisationId },
    select: shown,
  })
  if (!row) return undefined
  return { ...viewOf(row), mayManage: await mayManageWebhooks(database(), buyer) }
}

const withAttempts = {
  attempts: { orderBy: { at: 'desc' }, take: 10 },
} satisfies Prisma.WebhookDeliveryInclude

/** What an address was sent, the newest first, after a known one. */
export async function walkDeliveries(
  webhookId: string,
  { after, most }: Walk,
): Promise<DeliveryView[]> {
  return database().webhookDelivery.findMany({
    where: { webhookId, ...following('createdAt', after) },
    include: withAttempts,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
}

export async function findDeliveryFor(
  buyer: Buyer,
  deliveryId: string,
): Promise<DeliveryView | undefined> {
  if (!isId(deliveryId)) return undefined
  const { organisationId } = buyer
  const row = await database().webhookDelivery.findFirst({
    where: { id: deliveryId, webhook: { organisationId } },
    include: withAttempts,
  })
  return row ?? undefined
}
