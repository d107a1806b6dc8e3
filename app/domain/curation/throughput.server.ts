import type { Official } from '#app/domain/accounts/actor.ts'
import type { Throughput } from '#app/domain/curation/agency-views.ts'
import { reachedInSql } from '#app/domain/curation/reach.server.ts'
import { database } from '#app/platform/database.server.ts'

const month = 30 * 24 * 60 * 60 * 1000

/** How the last thirty days went, within reach: in one statement, each count from an index. */
export async function findThroughput(official: Official, now: Date): Promise<Throughput> {
  const since = new Date(now.getTime() - month)
  const reached = reachedInSql(official)
  const [row] = await database().$queryRaw<Throughput[]>`
    WITH decided AS (
      SELECT s.state, s.closed_at - s.submitted_at AS took FROM submission s
      WHERE s.closed_at >= ${since} AND s.state IN ('approved', 'rejected') AND ${reached}
    ), waiting AS (
      SELECT s.state, s.due_at FROM submission s
      WHERE s.state IN ('submitted', 'underReview', 'scored', 'revisionRequested') AND ${reached}
    )
    SELECT
      (SELECT count(*)::int FROM submission s
        WHERE s.submitted_at >= ${since} AND ${reached}) AS "handedIn",
      (SELECT count(*)::int FROM decided) AS decided,
      (SELECT count(*)::int FROM decided WHERE state = 'approved') AS approved,
      (SELECT round(extract(epoch FROM percentile_disc(0.5) WITHIN GROUP (ORDER BY took)) / 86400)::int
        FROM decided) AS "medianDays",
      (SELECT count(*)::int FROM waiting) AS open,
      (SELECT count(*)::int FROM waiting
        WHERE state <> 'revisionRequested' AND due_at < ${now}) AS late`
  if (!row) throw new Error('counting answered nothing')
  return row
}
