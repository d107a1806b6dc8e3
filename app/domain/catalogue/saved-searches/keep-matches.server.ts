import type { FindMatches } from '#app/domain/catalogue/saved-searches/match-port.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import type { Sight } from '#app/domain/products/sight.ts'
import type { Queryable } from '#app/platform/database.server.ts'

/** Of a wider search the newest are watched; the rest of the catalogue is no news. */
export const mostWatched = 2000

type Watched = { id: string; search: string; checkedAt: Date; sight: Sight }

/**
 * Notes what a saved search finds now and did not find before; what it ever found is no news twice.
 * Where more is found than is watched, an older listing that moves up is not new.
 */
export async function keepMatches(
  on: Queryable,
  { id, search, checkedAt, sight }: Watched,
  findMatches: FindMatches,
  now: Date,
): Promise<void> {
  const question = questionFrom(new URLSearchParams(search))
  const { productIds, total } = await findMatches(question, { most: mostWatched, now, sight })
  const isWide = total > mostWatched
  await on.$executeRaw`
    INSERT INTO saved_search_match (saved_search_id, product_id, found_at)
    SELECT ${id}::uuid, product_id, ${now}
    FROM listing WHERE product_id = ANY(${productIds}::uuid[])
      AND (NOT ${isWide}::boolean OR listed_at >= ${checkedAt})
      AND EXISTS (SELECT FROM saved_search WHERE id = ${id}::uuid)
    ON CONFLICT DO NOTHING`
  await on.savedSearch.updateMany({ where: { id }, data: { checkedAt: now } })
}
