import type { Buyer } from '#app/domain/accounts/actor.ts'
import type { FindMatches } from '#app/domain/catalogue/saved-searches/match-port.ts'
import { sightOf } from '#app/domain/products/sight.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import { keepMatches } from './keep-matches.server.ts'

/**
 * Brings a search up to date and notes that its owner looks at it now. Looked at again before
 * anything else was found, what was new stays marked.
 * @returns the question's address line
 */
export async function openSavedSearch(
  buyer: Buyer,
  savedSearchId: string,
  findMatches: FindMatches,
  now: Date,
): Promise<string | undefined> {
  if (!isId(savedSearchId)) return undefined
  const saved = await database().savedSearch.findFirst({
    where: { id: savedSearchId, userId: buyer.userId },
  })
  if (!saved) return undefined
  await keepMatches(database(), { ...saved, sight: sightOf([buyer]) }, findMatches, now)
  await database().$executeRaw`
    UPDATE saved_search SET looked_before_at = looked_at, looked_at = ${now}
    WHERE id = ${saved.id}::uuid AND EXISTS (
      SELECT FROM saved_search_match WHERE saved_search_id = id AND found_at > looked_at)`
  return saved.search
}
