import type { Official } from '#app/domain/accounts/actor.ts'
import { reachedInSql } from '#app/domain/curation/reach.server.ts'
import type { SubmissionState } from '#app/domain/curation/submission-acts.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

const day = 24 * 60 * 60 * 1000
const most = 40

export type Week = { week: Date; handedIn: number; decided: number }
export type Standing = { state: SubmissionState; count: number; late: number; days: number }
export type Tally = { key: string; handedIn: number; approved: number; rejected: number }
export type Counted = { key: string; count: number }
export type LateFile = {
  id: string
  number: string
  name: string
  state: SubmissionState
  dueAt: Date
}
export type Load = {
  name: string
  waiting: number
  late: number
  done: number
  days: number | null
}

export type Desk = {
  weeks: Week[]
  standing: Standing[]
  groups: Tally[]
  districts: (Tally & { name: string | null })[]
  rejections: Counted[]
  gateFindings: Counted[]
  late: LateFile[]
  loads: Load[]
}

/** The files that the official's own agency holds, within their reach. */
const ours = (official: Official) => Prisma.sql`
  s.agency_id = ${official.organisationId}::uuid AND ${reachedInSql(official)}`

/** How curation goes at an agency: six statements, however many files there are. */
export async function findDesk(official: Official, now: Date): Promise<Desk> {
  const within = ours(official)
  const season = new Date(now.getTime() - 84 * day)
  const quarter = new Date(now.getTime() - 90 * day)
  const month = new Date(now.getTime() - 30 * day)
  const sql = database()
  const [weeks, standing, tallies, reasons, late, loads] = await Promise.all([
    sql.$queryRaw<Week[]>`
        SELECT week, sum(came)::int AS "handedIn", sum(went)::int AS decided FROM (
          SELECT date_trunc('week', s.submitted_at, 'Asia/Jakarta') AS week, 1 AS came, 0 AS went
          FROM submission s WHERE ${within} AND s.submitted_at >= ${season}
          UNION ALL
          SELECT date_trunc('week', s.closed_at, 'Asia/Jakarta'), 0, 1
          FROM submission s WHERE ${within} AND s.closed_at >= ${season}
            AND s.state IN ('approved', 'rejected')
        ) each GROUP BY week ORDER BY week`,
    sql.$queryRaw<Standing[]>`
        SELECT s.state, count(*)::int AS count,
          (count(*) FILTER (WHERE s.due_at < ${now}))::int AS late,
          percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM ${now} - s.held_since))
            / 86400 AS days
        FROM submission s
        WHERE ${within} AND s.state IN ('submitted', 'underReview', 'scored', 'revisionRequested')
        GROUP BY s.state ORDER BY s.state`,
    sql.$queryRaw<(Tally & { by: 'group' | 'district'; name: string | null })[]>`
        SELECT each.*, r.name FROM (
          SELECT CASE grouping(s.category_id) WHEN 0 THEN 'group' ELSE 'district' END AS by,
            coalesce(s.category_id, left(s.region_code, 8), '') AS key,
            count(*)::int AS "handedIn",
            (count(*) FILTER (WHERE s.state = 'approved'))::int AS approved,
            (count(*) FILTER (WHERE s.state = 'rejected'))::int AS rejected
          FROM submission s WHERE ${within} AND s.submitted_at >= ${quarter}
          GROUP BY GROUPING SETS ((s.category_id), (left(s.region_code, 8)))
        ) each LEFT JOIN region r ON each.by = 'district' AND r.code = each.key
        ORDER BY "handedIn" DESC, key`,
    sql.$queryRaw<(Counted & { why: 'rejected' | 'gate' })[]>`
        SELECT 'rejected' AS why, reason AS key, count(*)::int AS count
        FROM submission s JOIN decision d ON d.submission_id = s.id AND d.outcome = 'rejected'
          CROSS JOIN unnest(d.reason_codes) AS reason
        WHERE ${within} AND s.closed_at >= ${quarter} AND s.state = 'rejected'
        GROUP BY reason
        UNION ALL
        SELECT 'gate', f.field, count(*)::int
        FROM submission s JOIN gate_check g ON g.submission_id = s.id AND g.outcome = 'failed'
          JOIN finding f ON f.gate_check_id = g.id
        WHERE ${within} AND s.submitted_at >= ${quarter}
        GROUP BY f.field
        ORDER BY 3 DESC, 2`,
    sql.$queryRaw<LateFile[]>`
        SELECT s.id, s.number, p.name, s.state, s.due_at AS "dueAt"
        FROM (SELECT s.id FROM submission s
          WHERE ${within} AND s.state IN ('submitted', 'underReview', 'scored')
            AND s.due_at < ${now}
          ORDER BY s.due_at, s.id LIMIT 20) oldest
        JOIN submission s ON s.id = oldest.id JOIN product p ON p.id = s.product_id
        ORDER BY s.due_at, s.id`,
    sql.$queryRaw<Load[]>`
        SELECT u.name, coalesce(w.waiting, 0)::int AS waiting, coalesce(w.late, 0)::int AS late,
          coalesce(d.done, 0)::int AS done, d.days
        FROM membership m JOIN "user" u ON u.id = m.user_id
        LEFT JOIN LATERAL (SELECT count(*) AS waiting, count(*) FILTER (WHERE r.due_at < ${now}) AS late
          FROM review r JOIN submission s ON s.id = r.submission_id
          WHERE r.curator_id = m.user_id AND r.state = 'assigned' AND s.state = 'underReview') w
          ON true
        LEFT JOIN LATERAL (SELECT count(*) AS done,
            percentile_cont(0.5) WITHIN GROUP (
              ORDER BY extract(epoch FROM r.submitted_at - r.assigned_at)) / 86400 AS days
          FROM review r WHERE r.curator_id = m.user_id AND r.state = 'submitted'
            AND r.submitted_at >= ${month}) d ON true
        WHERE m.organisation_id = ${official.organisationId}::uuid AND m.role = 'curator'
        ORDER BY u.name LIMIT 200`,
  ])
  return {
    ...{ weeks, standing, late, loads },
    groups: tallies.filter(({ by }) => by === 'group').slice(0, most),
    districts: tallies.filter(({ by }) => by === 'district').slice(0, most),
    rejections: reasons.filter(({ why }) => why === 'rejected'),
    gateFindings: reasons.filter(({ why }) => why === 'gate'),
  }
}
