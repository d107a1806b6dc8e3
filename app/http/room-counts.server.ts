import type { Actor, Role } from '#app/domain/accounts/actor.ts'
import type { Person } from '#app/domain/accounts/find-person.server.ts'
import { countSavedSearchNews } from '#app/domain/catalogue/saved-searches/queries.server.ts'
import { countWantedTurns } from '#app/domain/catalogue/wanted/queries.server.ts'
import { actingMembership } from '#app/http/preferences.server.ts'

/** What waits in the rooms of whoever this person acts as. */
export async function roomCounts(
  request: Request,
  person: Person,
): Promise<Record<string, number>> {
  const chosen = actingMembership(request)
  const actor = person.actors.find((each) => each.membershipId === chosen) ?? person.actors[0]
  if (actor && isOneOf(actor, 'buyer')) {
    const [savedSearches, wanted] = await Promise.all([
      countSavedSearchNews(person.id),
      countWantedTurns(actor),
    ])
    return { savedSearches, wanted }
  }
  if (actor && isOneOf(actor, 'official', 'mentor'))
    return { wanted: await countWantedTurns(actor) }
  return {}
}

const isOneOf = <In extends Role>(actor: Actor, ...roles: In[]): actor is Actor<In> =>
  (roles as Role[]).includes(actor.role)
