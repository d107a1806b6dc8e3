import { database } from '#app/platform/database.server.ts'

const quarter = 90 * 24 * 60 * 60 * 1000
const enough = 5

/** How many days each holder usually takes at an agency: the middle one of the last ninety days. */
export type UsualDays = { gate: number; curators: number; decider: number }

type Row = { count: number; gate: number; curators: number; decider: number }

export async function findUsualDays(agencyId: string, now: Date): Promise<UsualDays | null> {
  const since = new Date(now.getTime() - quarter)
  // The newest decisions through submission_agency_id_closed_at_idx; a thousand tell the middle.
  const [row] = await database().$queryRaw<Row[]>`
    SELECT count(*)::int AS count,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM g.at - v.created_at)) / 86400
        AS gate,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM r.at - g.at)) / 86400
        AS curators,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM s.closed_at - r.at)) / 86400
        AS decider
    FROM (SELECT id, current_version, closed_at FROM submission
          WHERE agency_id = ${agencyId}::uuid AND closed_at >= ${since}
            AND state IN ('approved', 'rejected')
          ORDER BY closed_at DESC LIMIT 1000) s
    JOIN submission_version v ON v.submission_id = s.id AND v.version = s.current_version
    JOIN gate_check g ON g.submission_id = s.id AND g.version = s.current_version
    JOIN LATERAL (SELECT max(submitted_at) AS at FROM review
          WHERE submission_id = s.id AND version = s.current_version AND state = 'submitted') r
      ON r.at IS NOT NULL`
  if (!row || row.count < enough) return null
  const { gate, curators, decider } = row
  return { gate, curators, decider }
}
