import type { Buyer } from '#app/domain/accounts/actor.ts'
import { findCards, type ListingCard } from '#app/domain/catalogue/listing-cards.server.ts'
import { inForce } from '#app/domain/catalogue/queries.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import type { Sight } from '#app/domain/products/sight.ts'
import { isId } from '#app/kernel/ids.ts'
import type { Count } from '#app/platform/count-all.server.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'
import { type Alert, mostSaved, type News, type SavedSearchView } from './views.ts'

type Row = Omit<SavedSearchView, 'question'> & { search: string }

const viewOf = ({ search, ...row }: Row): SavedSearchView => ({
  ...row,
  question: questionFrom(new URLSearchParams(search)),
})

/** The person's searches, those with most news first. */
export async function findSavedSearches({ userId }: Buyer): Promise<SavedSearchView[]> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT s.id, s.name, s.search, s.alert, s.created_at AS "createdAt",
      s.checked_at AS "checkedAt", s.looked_at AS "lookedAt", fresh.count AS fresh
    FROM saved_search s, LATERAL (
      SELECT count(*)::int AS count FROM saved_search_match f JOIN listing l USING (product_id)
      WHERE f.saved_search_id = s.id AND f.found_at > s.looked_at AND l.visible) AS fresh
    WHERE s.user_id = ${userId}::uuid
    ORDER BY fresh.count DESC, s.created_at DESC LIMIT ${mostSaved}`
  return rows.map(viewOf)
}

/** How many of a person's searches have found something new. */
export const savedSearchNews = (userId: string): Count => Prisma.sql`
  SELECT count(*) FROM saved_search s
  WHERE s.user_id = ${userId}::uuid AND EXISTS (
    SELECT FROM saved_search_match f JOIN listing l USING (product_id)
    WHERE f.saved_search_id = s.id AND f.found_at > s.looked_at AND l.visible)`

export async function findSavedSearchFor(
  { userId }: Buyer,
  savedSearchId: string,
): Promise<Omit<SavedSearchView, 'fresh'> | undefined> {
  if (!isId(savedSearchId)) return undefined
  const row = await database().savedSearch.findFirst({
    where: { id: savedSearchId, userId },
    omit: { stopKey: true, buyerId: true, userId: true, lookedBeforeAt: true },
  })
  if (!row) return undefined
  const { fresh: _, ...view } = viewOf({ ...row, alert: row.alert as Alert, fresh: 0 })
  return view
}

/** More news than this is a list of its own. */
const mostShown = 12

/** What a saved search has found between its owner's last two looks, the newest first. */
export async function findNews(
  userId: string,
  savedSearchId: string,
  sight?: Sight,
): Promise<(News & { listings: ListingCard[] }) | undefined> {
  if (!isId(savedSearchId)) return undefined
  const saved = await database().savedSearch.findFirst({
    where: { id: savedSearchId, userId },
    select: { id: true, name: true, lookedAt: true, lookedBeforeAt: true },
  })
  if (!saved) return undefined
  const { id, name, lookedAt, lookedBeforeAt } = saved
  const found = { gt: lookedBeforeAt, lte: lookedAt }
  const listed = await findCards(
    {
      where: {
        ...inForce(),
        product: { savedSearchMatches: { some: { savedSearchId: id, foundAt: found } } },
      },
      orderBy: [{ listedAt: 'desc' }, { productId: 'desc' }],
      take: 200,
    },
    sight,
  )
  return {
    ...{ id, name, since: lookedBeforeAt },
    productIds: listed.map(({ productId }) => productId),
    listings: listed.slice(0, mostShown),
  }
}
