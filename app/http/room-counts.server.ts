import type { Person } from '#app/domain/accounts/find-person.server.ts'
import { countSavedSearchNews } from '#app/domain/catalogue/saved-searches/queries.server.ts'
import { actingMembership } from '#app/http/preferences.server.ts'

/** What waits in the rooms of whoever this person acts as. */
export async function roomCounts(
  request: Request,
  person: Person,
): Promise<Record<string, number>> {
  const chosen = actingMembership(request)
  const actor = person.actors.find((each) => each.membershipId === chosen) ?? person.actors[0]
  if (actor?.role === 'buyer') return { savedSearches: await countSavedSearchNews(person.id) }
  return {}
}
