import { type Actor, chosenAmong, type Role } from '#app/domain/accounts/actor.ts'
import type { Person } from '#app/domain/accounts/find-person.server.ts'
import { countWaitingVerifications } from '#app/domain/accounts/verification/queries.server.ts'
import { countSavedSearchNews } from '#app/domain/catalogue/saved-searches/queries.server.ts'
import { countWantedTurns } from '#app/domain/catalogue/wanted/queries.server.ts'
import { countSampleTurns } from '#app/domain/ordering/samples/queries.server.ts'
import { actingMembership } from '#app/http/preferences.server.ts'

/** What waits in the rooms of whoever this person acts as. */
export async function roomCounts(
  request: Request,
  person: Person,
): Promise<Record<string, number>> {
  const actor = chosenAmong(person.actors, actingMembership(request))
  if (actor && isOneOf(actor, 'buyer')) {
    const [savedSearches, wanted, samples] = await Promise.all([
      countSavedSearchNews(person.id),
      countWantedTurns(actor),
      countSampleTurns(actor),
    ])
    return { savedSearches, wanted, samples }
  }
  if (actor && isOneOf(actor, 'producer')) return { samples: await countSampleTurns(actor) }
  if (actor && isOneOf(actor, 'official')) {
    const [wanted, verifications] = await Promise.all([
      countWantedTurns(actor),
      countWaitingVerifications(actor),
    ])
    return { wanted, verifications }
  }
  if (actor && isOneOf(actor, 'admin'))
    return { verifications: await countWaitingVerifications(actor) }
  if (actor && isOneOf(actor, 'mentor')) return { wanted: await countWantedTurns(actor) }
  return {}
}

const isOneOf = <In extends Role>(actor: Actor, ...roles: In[]): actor is Actor<In> =>
  (roles as Role[]).includes(actor.role)
