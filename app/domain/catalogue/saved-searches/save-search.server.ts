import type { Buyer } from '#app/domain/accounts/actor.ts'
import { newToken } from '#app/domain/accounts/invitation-token.server.ts'
import type { FindMatches } from '#app/domain/catalogue/saved-searches/match-port.ts'
import { type SearchQuestion, searchOf } from '#app/domain/catalogue/search/search-question.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { mostWatched } from './keep-matches.server.ts'
import { recordSavedSearch } from './record-saved-search.server.ts'
import type { SavedSearchInput } from './schemas.ts'
import { mostSaved } from './views.ts'

type Wanted = SavedSearchInput & { question: SearchQuestion; findMatches: FindMatches }

/**
 * Keeps a search; what it finds today is known and no news. Asked again with the same id, it finds
 * what the first one kept.
 */
export async function saveSearch(
  buyer: Buyer,
  { name, alert, question, findMatches }: Wanted,
  now: Date,
  savedSearchId = newId(),
): Promise<Result<{ savedSearchId: string }, { reason: 'already' | 'full' }>> {
  const { userId, organisationId: buyerId } = buyer
  const { productIds } = await findMatches(question, {
    most: mostWatched,
    now,
    sight: sightOf([buyer]),
  })
  const saved = await transact(async (tx) => {
    if ((await tx.savedSearch.count({ where: { id: savedSearchId, userId } })) > 0) {
      return savedSearchId
    }
    if ((await tx.savedSearch.count({ where: { userId } })) >= mostSaved) return undefined
    const times = { createdAt: now, checkedAt: now, lookedAt: now, lookedBeforeAt: now }
    const search = searchOf(question)
    await tx.savedSearch.create({
      data: {
        ...times,
        id: savedSearchId,
        userId,
        buyerId,
        name,
        search,
        alert,
        stopKey: newToken(),
      },
    })
    await tx.$executeRaw`
      INSERT INTO saved_search_match (saved_search_id, product_id, found_at, told_at)
      SELECT ${savedSearchId}::uuid, id, ${now}, ${now} FROM unnest(${productIds}::uuid[]) AS id`
    await recordSavedSearch(tx, buyer, 'saved', savedSearchId, { name, alert })
    return savedSearchId
  }).catch((error: unknown) => {
    if (isUniqueViolation(error)) return 'already' as const
    throw error
  })
  if (saved === undefined) return refuse({ reason: 'full' })
  return saved === 'already' ? refuse({ reason: 'already' }) : ok({ savedSearchId: saved })
}
