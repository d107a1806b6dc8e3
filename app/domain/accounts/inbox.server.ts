import type { Count } from '#app/platform/count-all.server.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

export type InboxEntry = {
  id: string
  kind: string
  data: Record<string, unknown>
  path: string
  waits: boolean
  createdAt: Date
}

/** How much waits for a person. */
export const waitingFor = (userId: string): Count => Prisma.sql`
  SELECT count(*) FROM notification
  WHERE user_id = ${userId}::uuid AND waits AND done_at IS NULL`

const entry = {
  id: true,
  kind: true,
  data: true,
  path: true,
  waits: true,
  createdAt: true,
} as const

/** What waits for a person, oldest first, and their latest news. */
export async function findInbox(
  userId: string,
): Promise<{ waiting: InboxEntry[]; news: InboxEntry[] }> {
  const [waiting, news] = await Promise.all([
    findWaiting(userId),
    database().notification.findMany({
      where: { userId, OR: [{ waits: false }, { doneAt: { not: null } }] },
      orderBy: { createdAt: 'desc' },
      select: entry,
      take: 50,
    }),
  ])
  return { waiting, news: news as InboxEntry[] }
}

/** What waits for this person, the longest waiting first. */
export async function findWaiting(userId: string): Promise<InboxEntry[]> {
  const waiting = await database().notification.findMany({
    where: { userId, waits: true, doneAt: null },
    orderBy: { createdAt: 'asc' },
    select: entry,
    take: 100,
  })
  return waiting as InboxEntry[]
}

/** Marks one's own notice read. @returns where it leads, or nothing if it is not one's own */
export async function openNotice(
  userId: string,
  notificationId: string,
  now: Date,
): Promise<string | undefined> {
  const notice = await database().notification.findFirst({
    where: { id: notificationId, userId },
    select: { path: true, readAt: true },
  })
  if (!notice) return undefined
  if (!notice.readAt) {
    await database().notification.update({
      where: { id: notificationId },
      data: { readAt: now },
    })
  }
  return notice.path
}

/** A notice with its reader, for the letter that goes with it. */
export async function findNotice(notificationId: string) {
  const notice = await database().notification.findUnique({ where: { id: notificationId } })
  if (!notice) return undefined
  const reader = await database().user.findUnique({ where: { id: notice.userId } })
  return reader ? { ...notice, reader } : undefined
}
