import { inJakarta } from '#app/kernel/jakarta.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvents } from '#app/platform/events.server.ts'
import { inBatches } from '#app/platform/in-batches.server.ts'

const atOnce = 200
/** Product names that a letter says. */
const mostNamed = 5

const monday = 1

/** Which alerts go out this night: weekly ones before Monday's work begins. */
const dueOn = (now: Date): string[] =>
  inJakarta(now).getUTCDay() === monday ? ['daily', 'weekly'] : ['daily']

type Told = {
  id: string
  userId: string
  name: string
  stopKey: string
  count: number
  names: string[]
}

/**
 * Marks what is told now: found since the owner last looked, on the shelf, never told before, and
 * the owner still works for the buyer.
 */
const markTold = (tx: Transaction, due: readonly string[], now: Date): Promise<Told[]> =>
  tx.$queryRaw<Told[]>`
    WITH news AS (
      SELECT s.id, s.user_id, s.name, s.stop_key FROM saved_search s
      WHERE alert = ANY(${[...due]}::text[])
        AND EXISTS (SELECT FROM membership m WHERE m.user_id = s.user_id
          AND m.organisation_id = s.buyer_id AND m.role = 'buyer')
        AND EXISTS (SELECT FROM saved_search_match f JOIN listing l USING (product_id)
          WHERE f.saved_search_id = s.id AND f.found_at > s.looked_at AND f.told_at IS NULL
            AND l.visible)
      ORDER BY s.id LIMIT ${atOnce} FOR UPDATE
    ), told AS (
      UPDATE saved_search_match SET told_at = ${now}
      FROM news, saved_search s, listing l
      WHERE saved_search_id = news.id AND s.id = news.id AND found_at > s.looked_at
        AND told_at IS NULL AND l.product_id = saved_search_match.product_id AND l.visible
      RETURNING saved_search_id, l.name, l.listed_at
    )
    SELECT news.id, news.user_id AS "userId", news.name, news.stop_key AS "stopKey",
      count(*)::int AS count,
      (array_agg(told.name ORDER BY listed_at DESC, told.name))[1:${mostNamed}::int] AS names
    FROM news JOIN told ON saved_search_id = news.id
    GROUP BY news.id, news.user_id, news.name, news.stop_key`

/** The night's letters about saved searches. @returns how many have news */
export function announceNews(now: Date): Promise<number> {
  const due = dueOn(now)
  return inBatches(atOnce, async (tx) => {
    const told = await markTold(tx, due, now)
    await recordEvents(
      tx,
      told.map(({ id, ...data }) => ({
        type: 'savedSearch.found',
        subject: { type: 'savedSearch', id },
        by: {},
        data,
      })),
    )
    return told.length
  })
}
