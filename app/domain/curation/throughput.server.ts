import type { Official } from '#app/domain/accounts/actor.ts'
import type { Throughput } from '#app/domain/curation/agency-views.ts'
import { reachedBy } from '#app/domain/curation/reach.server.ts'
import { openStates } from '#app/domain/curation/submission-acts.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** How the last thirty days went, within reach. */
export async function findThroughput(official: Official, now: Date): Promise<Throughput> {
  const since = new Date(now.getTime() - 30 * 24 * 60 * 60 * 1000)
  const within = reachedBy(official)
  const closed: Prisma.SubmissionWhereInput = {
    state: { in: ['approved', 'rejected'] },
    closedAt: { gte: since },
  }
  const [handedIn, decided, approved, open, late, spans] = await Promise.all([
    database().submission.count({ where: { AND: [within, { submittedAt: { gte: since } }] } }),
    database().submission.count({ where: { AND: [within, closed] } }),
    database().submission.count({
      where: { AND: [within, { state: 'approved', closedAt: { gte: since } }] },
    }),
    database().submission.count({ where: { AND: [within, { state: { in: openStates } }] } }),
    database().submission.count({
      where: {
        AND: [
          within,
          { state: { in: ['submitted', 'underReview', 'scored'] }, dueAt: { lt: now } },
        ],
      },
    }),
    database().submission.findMany({
      where: { AND: [within, closed] },
      select: { submittedAt: true, closedAt: true },
      orderBy: { closedAt: 'desc' },
      take: 500,
    }),
  ])
  const days = spans
    .map(({ submittedAt, closedAt }) => (closedAt ?? now).getTime() - submittedAt.getTime())
    .sort((a, b) => a - b)
  const middle = days[Math.floor(days.length / 2)]
  return {
    ...{ handedIn, decided, approved, open, late },
    medianDays: middle === undefined ? null : Math.round(middle / (24 * 60 * 60 * 1000)),
  }
}
