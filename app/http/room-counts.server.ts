import { type Actor, chosenAmong, type Role } from '#app/domain/accounts/actor.ts'
import type { Person } from '#app/domain/accounts/find-person.server.ts'
import { waitingFor } from '#app/domain/accounts/inbox.server.ts'
import { waitingVerifications } from '#app/domain/accounts/verification/queries.server.ts'
import { savedSearchNews } from '#app/domain/catalogue/saved-searches/queries.server.ts'
import { wantedTurns } from '#app/domain/catalogue/wanted/queries.server.ts'
import { sampleTurns } from '#app/domain/ordering/samples/queries.server.ts'
import { actingMembership } from '#app/http/preferences.server.ts'
import { type Count, countAll } from '#app/platform/count-all.server.ts'

/** What waits for a person, and in the rooms of whoever they act as. */
export async function roomCounts(
  request: Request,
  person: Person,
): Promise<{ waiting: number; rooms: Record<string, number> }> {
  const actor = chosenAmong(person.actors, actingMembership(request))
  const { waiting, ...rooms } = await countAll<string>({
    ...(actor && countsOf(actor)),
    waiting: waitingFor(person.id),
  })
  return { waiting: waiting ?? 0, rooms }
}

function countsOf(actor: Actor): Record<string, Count> {
  if (isOneOf(actor, 'buyer')) {
    return {
      savedSearches: savedSearchNews(actor.userId),
      wanted: wantedTurns(actor),
      samples: sampleTurns(actor),
    }
  }
  if (isOneOf(actor, 'producer')) return { samples: sampleTurns(actor) }
  if (isOneOf(actor, 'official'))
    return { wanted: wantedTurns(actor), verifications: waitingVerifications(actor) }
  if (isOneOf(actor, 'admin')) return { verifications: waitingVerifications(actor) }
  if (isOneOf(actor, 'mentor')) return { wanted: wantedTurns(actor) }
  return {}
}

const isOneOf = <In extends Role>(actor: Actor, ...roles: In[]): actor is Actor<In> =>
  (roles as Role[]).includes(actor.role)
