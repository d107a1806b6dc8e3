import { database } from '#app/platform/database.server.ts'

const kept = 90 * 24 * 60 * 60 * 1000

/** The log tells of three months; what still waits stays. */
export async function sweepDeliveries(now: Date): Promise<void> {
  await database().webhookDelivery.deleteMany({
    where: { state: { not: 'waiting' }, createdAt: { lt: new Date(now.getTime() - kept) } },
  })
}
