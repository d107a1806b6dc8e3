import type { Curator } from '#app/domain/accounts/actor.ts'
import type { PastReading, Queued } from '#app/domain/curation/curator-views.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** A reading that waits: its file is under review in the very version that was asked for. */
const waiting = (curatorId: string) =>
  ({ curatorId, state: 'assigned', submission: { state: 'underReview' } }) as const

const queueColumns = {
  id: true,
  version: true,
  assignedAt: true,
  submission: {
    select: {
      number: true,
      dueAt: true,
      product: {
        select: {
          name: true,
          photos: { orderBy: { position: 'asc' }, take: 1, select: { fileId: true } },
        },
      },
    },
  },
} as const satisfies Prisma.ReviewSelect

/** A curator's own queue, longest waiting first, with their own progress: nobody else's. */
export async function findQueueOf(
  curator: Curator,
  now: Date,
): Promise<{ queue: Queued[]; waiting: number; done: number }> {
  const month = new Date(now.getTime() - 30 * 24 * 60 * 60 * 1000)
  const where = waiting(curator.userId)
  const [rows, total, done] = await Promise.all([
    database().review.findMany({
      where,
      select: queueColumns,
      orderBy: [{ assignedAt: 'asc' }, { id: 'asc' }],
      take: 100,
    }),
    database().review.count({ where }),
    database().review.count({
      where: { curatorId: curator.userId, state: 'submitted', submittedAt: { gte: month } },
    }),
  ])
  const queue = rows.map(({ id, version, assignedAt, submission }) => ({
    reviewId: id,
    number: submission.number,
    name: submission.product.name,
    photoFileId: submission.product.photos[0]?.fileId ?? null,
    version,
    assignedAt,
    dueAt: submission.dueAt,
  }))
  return { queue, waiting: total, done }
}

/** The one that has waited longest, for "save and next". */
export async function findNextReading(curator: Curator): Promise<string | undefined> {
  const next = await database().review.findFirst({
    where: waiting(curator.userId),
    orderBy: [{ assignedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return next?.id
}

export const historyPageSize = 30

/** What a curator has handed in, newest first. */
export async function findHistoryOf(
  curator: Curator,
  page = 1,
): Promise<{ readings: PastReading[]; total: number }> {
  const where = { curatorId: curator.userId, state: 'submitted' } as const
  const [rows, total] = await Promise.all([
    database().review.findMany({
      where,
      include: {
        submission: {
          select: {
            number: true,
            product: { select: { name: true } },
            decisions: { select: { version: true, outcome: true } },
            reviews: {
              where: { curatorId: curator.userId, state: 'assigned' },
              select: { id: true },
            },
          },
        },
      },
      orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * historyPageSize,
      take: historyPageSize,
    }),
    database().review.count({ where }),
  ])
  const readings = rows.map(({ id, version, submission, ...row }) => {
    const owes = submission.reviews.length > 0
    const decided = submission.decisions.find((each) => each.version === version)
    return {
      reviewId: id,
      number: submission.number,
      name: submission.product.name,
      version,
      total: row.total?.toNumber() ?? 0,
      submittedAt: row.submittedAt ?? row.assignedAt,
      outcome: owes ? null : (decided?.outcome ?? null),
    }
  })
  return { readings, total }
}
