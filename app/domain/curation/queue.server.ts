import type { Curator } from '#app/domain/accounts/actor.ts'
import type { PastReading, Queued, QueueFilter } from '#app/domain/curation/curator-views.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** A reading that waits: its file is under review in the very version that was asked for. */
const waiting = (curatorId: string) =>
  ({ curatorId, state: 'assigned', submission: { state: 'underReview' } }) as const

const queueColumns = {
  id: true,
  version: true,
  assignedAt: true,
  dueAt: true,
  declaration: { select: { kind: true } },
  submission: {
    select: {
      number: true,
      dueAt: true,
      blind: true,
      product: {
        select: {
          name: true,
          categoryId: true,
          photos: { orderBy: { position: 'asc' }, take: 1, select: { fileId: true } },
        },
      },
    },
  },
} as const satisfies Prisma.ReviewSelect

export const queueFilters: readonly QueueFilter[] = ['all', 'soon', 'late', 'unopened']

const twoDays = 2 * 24 * 60 * 60 * 1000

function filtered(filter: QueueFilter, now: Date): Prisma.ReviewWhereInput {
  switch (filter) {
    case 'late':
      return { dueAt: { lt: now } }
    case 'soon':
      return { dueAt: { gte: now, lt: new Date(now.getTime() + twoDays) } }
    case 'unopened':
      return { declaration: null }
    default:
      return {}
  }
}

/** A curator's own queue, longest waiting first, with their own progress: nobody else's. */
export async function findQueueOf(
  curator: Curator,
  now: Date,
  filter: QueueFilter = 'all',
): Promise<{ queue: Queued[]; waiting: number; done: number }> {
  const month = new Date(now.getTime() - 30 * 24 * 60 * 60 * 1000)
  const where = waiting(curator.userId)
  const [rows, total, done] = await Promise.all([
    database().review.findMany({
      where: { AND: [where, filtered(filter, now)] },
      select: queueColumns,
      orderBy: [{ assignedAt: 'asc' }, { id: 'asc' }],
      take: 100,
    }),
    database().review.count({ where }),
    database().review.count({
      where: { curatorId: curator.userId, state: 'submitted', submittedAt: { gte: month } },
    }),
  ])
  const queue = rows.map(({ id, version, assignedAt, dueAt, declaration, submission }) => {
    const { product, blind } = submission
    const shown = !blind && declaration?.kind === 'none'
    return {
      reviewId: id,
      number: submission.number,
      name: blind ? null : product.name,
      categoryId: product.categoryId,
      photoFileId: shown ? (product.photos[0]?.fileId ?? null) : null,
      version,
      assignedAt,
      dueAt: dueAt ?? submission.dueAt,
    }
  })
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
            blind: true,
            product: { select: { name: true, categoryId: true } },
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
      name: submission.blind ? null : submission.product.name,
      categoryId: submission.product.categoryId,
      version,
      total: row.total?.toNumber() ?? 0,
      submittedAt: row.submittedAt ?? row.assignedAt,
      outcome: owes ? null : (decided?.outcome ?? null),
    }
  })
  return { readings, total }
}
