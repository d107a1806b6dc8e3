import type { Decided } from '#app/domain/curation/calibration/foretold.ts'
import { database } from '#app/platform/database.server.ts'

const newest = 300

/** What an agency decided of late, for comparing scores with what was ordered and sold since. */
export const findDecided = (agencyId: string): Promise<Decided[]> =>
  database().$queryRaw<Decided[]>`
    SELECT s.product_id AS "productId", d.score::float8 AS score,
      to_char(s.closed_at AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM') AS since
    FROM (
      SELECT id, product_id, closed_at FROM submission
      WHERE agency_id = ${agencyId}::uuid AND state IN ('approved', 'rejected')
        AND closed_at IS NOT NULL
      ORDER BY closed_at DESC LIMIT ${newest}
    ) s CROSS JOIN LATERAL (
      SELECT score FROM decision WHERE submission_id = s.id ORDER BY version DESC LIMIT 1
    ) d
    WHERE d.score IS NOT NULL`
