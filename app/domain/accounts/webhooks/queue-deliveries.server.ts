import { deliveryActs } from '#app/domain/accounts/webhooks/delivery-acts.ts'
import { newId } from '#app/kernel/ids.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { addJob } from '#app/platform/jobs.server.ts'

export type News = {
  /** The event it came from: each address hears of it once. */
  effectKey: string
  topic: string
  at: Date
  /** Whose alone it is: only addresses that this person made are told. */
  userId?: string | undefined
  /** Thin: what happened and where to read more, nothing personal. */
  data: Prisma.InputJsonObject
}

/** One piece of news on its way to these addresses. @returns the deliveries that are new */
export async function queueFor(
  tx: Transaction,
  webhookIds: readonly string[],
  { effectKey, topic, at, data }: News,
): Promise<string[]> {
  const payload = { type: topic, timestamp: at.toISOString(), data }
  const written = await tx.webhookDelivery.createManyAndReturn({
    data: webhookIds.map((webhookId) => {
      const id = newId()
      const made = { id, messageId: id, createdAt: at, state: deliveryActs.queue.to }
      return { ...made, webhookId, effectKey, topic, payload }
    }),
    skipDuplicates: true,
    select: { id: true },
  })
  for (const { id } of written) await addJob(tx, 'deliverWebhook', { deliveryId: id })
  return written.map(({ id }) => id)
}

/** Tells these organisations' systems, where they asked for such news. */
export async function tellSystems(organisationIds: readonly string[], news: News): Promise<void> {
  if (organisationIds.length === 0) return
  await transact(async (tx) => {
    const concerned = await tx.webhook.findMany({
      where: {
        organisationId: { in: [...organisationIds] },
        state: { in: ['active', 'paused'] },
        topics: { has: news.topic },
        ...(news.userId ? { createdBy: news.userId } : {}),
        // What happened before it was there is not news to it.
        createdAt: { lte: news.at },
      },
      select: { id: true },
    })
    if (concerned.length === 0) return
    await queueFor(
      tx,
      concerned.map(({ id }) => id),
      news,
    )
  })
}
