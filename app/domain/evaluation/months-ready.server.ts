import { firstDay, lastDay, type Period } from '#app/kernel/period.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { ensureEvaluation } from './ensure-evaluation.server.ts'

/** The notice by which they are told. */
export const readyNotice = 'evaluation.monthReady'

type Ready = { agencyId: string; evaluationId: string }

/**
 * Agencies in whose region every chain that should report a month has, which have not signed and
 * whom nobody has told yet.
 */
export async function monthsReadyToSign(period: Period): Promise<Ready[]> {
  const agencies = await database().$queryRaw<{ id: string; region: string }[]>`
    WITH expected AS (
      SELECT DISTINCT o.chain_id, o.region_code FROM placement l
      JOIN outlet o ON o.id = l.outlet_id
      WHERE l.starts_on <= ${lastDay(period)}::date
        AND (l.ends_on IS NULL OR l.ends_on >= ${firstDay(period)}::date)),
    reach AS (
      SELECT a.id, a.region_code AS region, e.chain_id, EXISTS (
        SELECT 1 FROM sell_out_file f WHERE f.chain_id = e.chain_id AND f.period = ${period}
          AND f.state = 'current') AS is_reported
      FROM organisation a JOIN expected e
        ON e.region_code = a.region_code OR e.region_code LIKE a.region_code || '.%'
      WHERE a.kind = 'agency')
    SELECT id, region FROM reach
    WHERE NOT EXISTS (SELECT 1 FROM evaluation v
      WHERE v.agency_id = reach.id AND v.period = ${period} AND (v.state = 'frozen' OR EXISTS (
        SELECT 1 FROM notification n WHERE n.subject_type = 'evaluation' AND n.subject_id = v.id
          AND n.kind = ${readyNotice} AND n.waits AND n.done_at IS NULL)))
    GROUP BY id, region HAVING bool_and(is_reported)`
  const ready: Ready[] = []
  for (const { id, region } of agencies) {
    const agency = { organisationId: id, region, sectors: [] }
    const evaluation = await transact((tx) => ensureEvaluation(tx, agency, period))
    ready.push({ agencyId: id, evaluationId: evaluation.id })
  }
  return ready
}
