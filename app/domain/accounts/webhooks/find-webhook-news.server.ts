import { database } from '#app/platform/database.server.ts'

/** An address as it is now: news of it may come late. */
export async function findWebhookNews(webhookId: string) {
  const { id, url, state, organisationId } = await database().webhook.findUniqueOrThrow({
    where: { id: webhookId },
    select: { id: true, url: true, state: true, organisationId: true },
  })
  return { id, host: new URL(url).host, state, organisationId }
}
