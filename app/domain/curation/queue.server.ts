import type { Curator } from '#app/domain/accounts/actor.ts'
import type { PastReading, Queued, QueueFilter } from '#app/domain/curation/curator-views.ts'
import { type Count, countAll } from '#app/platform/count-all.server.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

export const queueFilters: readonly QueueFilter[] = ['all', 'soon', 'late', 'unopened']
export const queuePageSize = 40

const twoDays = 2 * 24 * 60 * 60 * 1000

function filtered(filter: QueueFilter, now: Date): Prisma.Sql {
  switch (filter) {
    case 'late':
      return Prisma.sql`r.due_at < ${now}`
    case 'soon':
      return Prisma.sql`r.due_at >= ${now} AND r.due_at < ${new Date(now.getTime() + twoDays)}`
    case 'unopened':
      return Prisma.sql`d.id IS NULL`
    default:
      return Prisma.sql`true`
  }
}

/** Readings that wait: their files are under review. */
const waitingOf = (curator: Curator) => Prisma.sql`
  review r JOIN submission s ON s.id = r.submission_id AND s.state = 'underReview'
    LEFT JOIN declaration d ON d.review_id = r.id
  WHERE r.curator_id = ${curator.userId}::uuid AND r.state = 'assigned'`

type Asked = { filter?: QueueFilter; page?: number; most?: number }

const waitingCount = (curator: Curator): Count =>
  Prisma.sql`SELECT count(*) FROM ${waitingOf(curator)}`

/**
 * A curator's own queue, longest waiting first, with their own progress: nobody else's. Of a blind
 * file no name, and of one without a declaration no picture.
 */
export async function findQueueOf(
  curator: Curator,
  now: Date,
  { filter = 'all', page = 1, most = queuePageSize }: Asked = {},
): Promise<{ queue: Queued[]; waiting: number; done: number; found: number }> {
  const month = new Date(now.getTime() - 30 * 24 * 60 * 60 * 1000)
  const waiting = waitingOf(curator)
  const wanted = filtered(filter, now)
  const [queue, counts] = await Promise.all([
    database().$queryRaw<Queued[]>`
      SELECT r.id AS "reviewId", r.number, CASE WHEN NOT r.blind THEN p.name END AS name,
        p.category_id AS "categoryId", r.version, r.assigned_at AS "assignedAt",
        r.due_at AS "dueAt",
        CASE WHEN r.shown THEN (SELECT file_id FROM product_photo AS photo
          WHERE photo.product_id = p.id ORDER BY position LIMIT 1) END AS "photoFileId"
      FROM (
        SELECT r.id, r.version, r.assigned_at, s.number, s.blind, s.product_id,
          coalesce(r.due_at, s.due_at) AS due_at,
          NOT s.blind AND coalesce(d.kind = 'none', false) AS shown
        FROM ${waiting} AND ${wanted}
        ORDER BY r.assigned_at, r.id LIMIT ${most} OFFSET ${(page - 1) * most}
      ) AS r JOIN product p ON p.id = r.product_id
      ORDER BY r.assigned_at, r.id`,
    countAll({
      waiting: waitingCount(curator),
      found: Prisma.sql`SELECT count(*) FROM ${waiting} AND ${wanted}`,
      done: Prisma.sql`
        SELECT count(*) FROM review
        WHERE curator_id = ${curator.userId}::uuid AND state = 'submitted'
          AND submitted_at >= ${month}`,
    }),
  ])
  return { queue, ...counts }
}

/** How many readings wait for a curator. */
export async function countWaitingReadings(curator: Curator): Promise<number> {
  const { waiting } = await countAll({ waiting: waitingCount(curator) })
  return waiting
}

/** The one that has waited longest, for "save and next". */
export async function findNextReading(curator: Curator): Promise<string | undefined> {
  const [next] = await database().$queryRaw<{ id: string }[]>`
    SELECT r.id FROM ${waitingOf(curator)} ORDER BY r.assigned_at, r.id LIMIT 1`
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
