import { dateColumn, dayFromColumn, dayOf, daysUntil } from '#app/platform/clock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvents } from '#app/platform/events.server.ts'
import { inBatches } from '#app/platform/in-batches.server.ts'

/** So many days before a listing ends its maker hears of it. */
const reminderDays = [60, 30, 7]
const atOnce = 1000

type Due = { productId: string; name: string; days: number; validUntil: Date }

/** The nearest reminder of each listing that was not sent yet; after missed nights only that one. */
const markDue = (tx: Transaction, now: Date, today: Date): Promise<Due[]> =>
  tx.$queryRaw<Due[]>`
    WITH due AS (
      SELECT product_id, name, valid_until,
        (SELECT min(days) FROM unnest(${reminderDays}::int[]) AS days
         WHERE days >= valid_until - ${today}::date) AS days
      FROM listing
      WHERE valid_until BETWEEN ${today}::date AND ${today}::date + ${Math.max(...reminderDays)}::int
        AND EXISTS (SELECT 1 FROM product WHERE product.id = product_id AND state = 'listed')
    ), fresh AS (
      INSERT INTO listing_reminder (product_id, valid_until, days, sent_at)
      SELECT product_id, valid_until, days, ${now} FROM due
      WHERE NOT EXISTS (SELECT 1 FROM listing_reminder AS sent
        WHERE sent.product_id = due.product_id AND sent.valid_until = due.valid_until
          AND sent.days <= due.days)
      ORDER BY product_id LIMIT ${atOnce}
      ON CONFLICT DO NOTHING RETURNING product_id, days
    )
    SELECT due.product_id AS "productId", due.name, due.days, due.valid_until AS "validUntil"
    FROM fresh JOIN due USING (product_id)`

/** The nightly round, a thousand listings at a time. @returns how many makers were reminded of */
export function remindOfLapse(now: Date): Promise<number> {
  const today = dateColumn(dayOf(now))
  return inBatches(atOnce, async (tx) => {
    const due = await markDue(tx, now, today)
    await recordEvents(
      tx,
      due.map(({ productId, name, days, validUntil }) => ({
        type: 'listing.expiring',
        subject: { type: 'product', id: productId },
        by: {},
        data: {
          ...{ name, days, validUntil: dayFromColumn(validUntil) },
          left: daysUntil(validUntil, today),
        },
      })),
    )
    return due.length
  })
}
