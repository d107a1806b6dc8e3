import type { Buyer } from '#app/domain/accounts/actor.ts'
import { newToken } from '#app/domain/accounts/invitation-token.server.ts'
import type { FindMatches } from '#app/domain/catalogue/saved-searches/match-port.ts'
import { type SearchQuestion, searchOf } from '#app/domain/catalogue/search/search-question.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { mostWatched } from './keep-matches.server.ts'
import { recordSavedSearch } from './record-saved-search.server.ts'
import type { SavedSearchInput } from './schemas.ts'
import { mostSaved } from './views.ts'

type Wanted = SavedSearchInput & { question: SearchQuestion; findMatches: FindMatches }

/** Keeps a search; what it finds today is known and no news. */
export async function saveSearch(
  buyer: Buyer,
  { name, alert, question, findMatches }: Wanted,
  now: Date,
): Promise<Result<{ savedSearchId: string }, { reason: 'already' | 'full' }>> {
  const { userId, organisationId: buyerId } = buyer
  const { productIds } = await findMatches(question, mostWatched, now)
  const saved = await transact(async (tx) => {
    if ((await tx.savedSearch.count({ where: { userId } })) >= mostSaved) return undefined
    const savedSearchId = newId()
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
