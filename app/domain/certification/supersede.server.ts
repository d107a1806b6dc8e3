import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/**
 * A verified renewal stands in for what it renews from its first day on: at once, or in the night
 * before that day. @returns the firms whose licences changed
 */
export async function supersedeRenewed(
  tx: Transaction,
  now: Date,
  renewalId: string | null = null,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ producerId: string }[]>`
    UPDATE certificate AS old SET superseded_at = ${now}
    FROM certificate AS next
    WHERE next.supersedes_id = old.id AND next.state = 'verified' AND old.superseded_at IS NULL
      AND (next.issued_on IS NULL OR next.issued_on <= ${dateColumn(dayOf(now))}::date)
      AND (${renewalId}::uuid IS NULL OR next.id = ${renewalId}::uuid)
    RETURNING old.producer_id AS "producerId"`
  return [...new Set(rows.map(({ producerId }) => producerId))]
}
