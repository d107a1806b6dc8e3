import { dateColumn, dayFromColumn, dayOf, daysUntil } from '#app/platform/clock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvents } from '#app/platform/events.server.ts'
import { inBatches } from '#app/platform/in-batches.server.ts'
import { reminderDays } from './reminder-days.ts'

const atOnce = 1000

type Due = { id: string; days: number; expiresOn: Date; kind: string; number: string }

/**
 * Marks the nearest reminder of each licence that runs out soon and was not reminded so near yet.
 * After missed nights only the nearest is sent. A licence whose renewal is verified needs none.
 */
const markDue = (tx: Transaction, now: Date, today: Date): Promise<Due[]> =>
  tx.$queryRaw<Due[]>`
    WITH due AS (
      SELECT id, expires_on, kind, number,
        (SELECT min(days) FROM unnest(${[...reminderDays]}::int[]) AS days
         WHERE days >= expires_on - ${today}::date) AS days
      FROM certificate
      WHERE expires_on BETWEEN ${today}::date AND ${today}::date + ${Math.max(...reminderDays)}::int
        AND state IN ('unverified', 'verified') AND superseded_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM certificate AS next
          WHERE next.supersedes_id = certificate.id AND next.state = 'verified')
    ), fresh AS (
      INSERT INTO certificate_reminder (certificate_id, days, sent_at)
      SELECT id, days, ${now} FROM due
      WHERE NOT EXISTS (SELECT 1 FROM certificate_reminder AS sent
        WHERE sent.certificate_id = due.id AND sent.days <= due.days)
      ORDER BY id LIMIT ${atOnce}
      ON CONFLICT DO NOTHING RETURNING certificate_id, days
    )
    SELECT due.id, due.days, due.expires_on AS "expiresOn", due.kind::text, due.number
    FROM fresh JOIN due ON due.id = fresh.certificate_id`

/** The nightly round, a thousand licences at a time. @returns how many were reminded of */
export function remindOfExpiry(now: Date): Promise<number> {
  const today = dateColumn(dayOf(now))
  return inBatches(atOnce, async (tx) => {
    const due = await markDue(tx, now, today)
    await recordEvents(
      tx,
      due.map(({ id, days, expiresOn, kind, number }) => ({
        type: 'certificate.expiring',
        subject: { type: 'certificate', id },
        by: {},
        data: {
          ...{ days, kind, number, expiresOn: dayFromColumn(expiresOn) },
          left: daysUntil(expiresOn, today),
        },
      })),
    )
    return due.length
  })
}
