import type { Buyer, Official, Producer } from '#app/domain/accounts/actor.ts'
import { enterCall } from '#app/domain/curation/calls/enter-call.server.ts'
import { inviteMakers } from '#app/domain/curation/calls/invite-makers.server.ts'
import { openCall, planCall } from '#app/domain/curation/calls/save-call.server.ts'
import type { CallInput } from '#app/domain/curation/calls/schemas.ts'
import { openRound } from '#app/domain/curation/rounds/open-round.server.ts'
import { planRound } from '#app/domain/curation/rounds/save-round.server.ts'
import type { RoundInput } from '#app/domain/curation/rounds/schemas.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { dayAfter, monday, must, shelve } from '#tests/ordering.ts'

/** Doors look at the clock: what is open to them must be open whenever the tests run. */
const farAhead = () => {
  const later = `${Number(dayOf(new Date()).slice(0, 4)) + 1}-12-01`
  return later > dayAfter(60) ? later : dayAfter(60)
}

export const plannedRound = (over: Partial<RoundInput> = {}): RoundInput => ({
  title: 'Hari kurasi kain',
  text: undefined,
  categoryIds: [],
  seats: undefined,
  closesOn: farAhead(),
  heldOn: farAhead(),
  place: 'Aula dinas',
  agenda: '09.00 Pembukaan',
  samples: false,
  blind: false,
  splitLimit: undefined,
  ...over,
})

/** A dated round that is open. @returns its id */
export async function openedRound(official: Official, over: Partial<RoundInput> = {}) {
  const { roundId } = await planRound(official, plannedRound(over), monday)
  must(await openRound(official, roundId, monday))
  return roundId
}

export const writtenCall = (over: Partial<CallInput> = {}): CallInput => ({
  title: 'Camilan untuk rak Lebaran',
  text: undefined,
  categoryIds: [],
  seats: undefined,
  closesOn: farAhead(),
  audience: 'everyone',
  certificates: [],
  capacityPerDay: undefined,
  priceFloor: undefined,
  priceCeiling: undefined,
  shelfLifeDays: undefined,
  leadTimeDays: undefined,
  barcode: false,
  ...over,
})

/** A call that is open; with makers named, for them alone. @returns its id */
export async function openedCall(
  buyer: Buyer,
  over: Partial<CallInput> = {},
  invited: readonly Producer[] = [],
): Promise<string> {
  const audience = invited.length > 0 ? 'invited' : 'everyone'
  const { callId } = await planCall(buyer, writtenCall({ audience, ...over }), monday)
  const makers = invited.map(({ organisationId }) => organisationId)
  if (makers.length > 0) must(await inviteMakers(buyer, callId, makers, monday))
  must(await openCall(buyer, callId, monday))
  return callId
}

/** A call for this maker alone, with one of its products in it. */
export async function callWithEntry(buyer: Buyer, producer: Producer) {
  const productId = await shelve(producer, { name: 'Kain panggilan' })
  const callId = await openedCall(buyer, {}, [producer])
  const { entryId } = must(await enterCall(producer, { callId, productId }, monday))
  return { callId, entryId }
}
