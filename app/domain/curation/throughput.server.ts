import type { Official } from '#app/domain/accounts/actor.ts'
import type { Throughput } from '#app/domain/curation/agency-views.ts'
import { patternWithin } from '#app/kernel/regions.ts'
import { database } from '#app/platform/database.server.ts'

const month = 30 * 24 * 60 * 60 * 1000

/** How the last thirty days went, within reach: in one statement, each count from an index. */
export async function findThroughput(
  { region, sectors }: Official,
  now: Date,
): Promise<Throughput> {
  const since = new Date(now.getTime() - month)
  const [row] = await database().$queryRaw<Throughput[]>`
    WITH decided AS (
      SELECT state, closed_at - submitted_at AS took FROM submission
      WHERE closed_at >= ${since} AND state IN ('approved', 'rejected')
        AND region_code LIKE ${patternWithin(region)}
        AND (${sectors.length === 0} OR sector = ANY(${sectors}))
    ), waiting AS (
      SELECT state, due_at FROM submission
      WHERE state IN ('submitted', 'underReview', 'scored', 'revisionRequested')
        AND region_code LIKE ${patternWithin(region)}
        AND (${sectors.length === 0} OR sector = ANY(${sectors}))
    )
    SELECT
      (SELECT count(*)::int FROM submission WHERE submitted_at >= ${since}
        AND region_code LIKE ${patternWithin(region)}
        AND (${sectors.length === 0} OR sector = ANY(${sectors}))) AS "handedIn",
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
