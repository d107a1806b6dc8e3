import { settle, tell } from '#app/domain/accounts/notify.server.ts'
import { findMembershipFacts } from '#app/domain/development/cooperative-queries.server.ts'
import { queueOffer } from '#app/domain/development/queue-offer.server.ts'
import { findSeatFacts } from '#app/domain/development/scheme-queries.server.ts'
import { useSeats } from '#app/domain/development/use-seats.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Reactions, StoredEvent } from '#app/reactions/reactions.ts'

const subject = (event: StoredEvent) => ({ type: event.subjectType, id: event.subjectId })

async function seatTold(event: StoredEvent) {
  const facts = await findSeatFacts(event.subjectId)
  if (!facts) return undefined
  const { scheme, product, firm, reason, kind } = facts
  return { facts, data: { scheme, product, firm, reason, kind } }
}

/** A request waits for every official of the agency that pays, until one of them decides. */
async function askOfficials(event: StoredEvent): Promise<void> {
  const told = await seatTold(event)
  if (told?.facts.state !== 'requested') return
  await tell({
    event,
    to: { organisationId: told.facts.agencyId, role: 'official' },
    kind: 'development.seatRequested',
    data: told.data,
    path: paths.agency.scheme(told.facts.schemeId),
    waits: true,
  })
}

const officialsAreDone = (event: StoredEvent) => settle(subject(event))

const tellMaker =
  (kind: string) =>
  async (event: StoredEvent): Promise<void> => {
    const told = await seatTold(event)
    if (!told) return
    await tell({
      event,
      to: { organisationId: told.facts.producerId, role: 'producer' },
      kind: `development.${kind}`,
      data: told.data,
      path: paths.producer.road(told.facts.productId),
    })
  }

async function tellOfMembership(
  event: StoredEvent,
  kind: string,
  to: { producer?: boolean; cooperative?: boolean; waits?: boolean },
): Promise<void> {
  const facts = await findMembershipFacts(event.subjectId)
  if (!facts) return
  const { cooperative, firm, reason, producerId, cooperativeId, state } = facts
  const data = { cooperative, firm, reason }
  const notice = { event, kind: `development.${kind}`, data }
  if (to.producer) {
    await tell({
      ...notice,
      to: { organisationId: producerId, role: 'producer' },
      path: paths.producer.cooperative(),
      waits: to.waits === true && state === 'invited',
    })
  }
  if (to.cooperative) {
    await tell({
      ...notice,
      to: { organisationId: cooperativeId, role: 'cooperative' },
      path: paths.cooperative.home(),
    })
  }
}

const invitationIsAnswered = (event: StoredEvent) =>
  settle(subject(event), ['development.membershipInvited'])

async function useSeatsOf(event: StoredEvent, certificateId: string): Promise<void> {
  const by = { userId: event.actorId ?? undefined, role: event.actorRole ?? undefined }
  await useSeats(certificateId, by, now())
}

export const developmentReactions: Reactions = {
  'scheme.opened': {
    offerToMakers: ({ id: eventId, subjectId: schemeId }) => queueOffer({ eventId, schemeId }),
  },
  'seat.requested': { askOfficials },
  'seat.granted': { officialsAreDone, tellMaker: tellMaker('seatGranted') },
  'seat.refused': { officialsAreDone, tellMaker: tellMaker('seatRefused') },
  'seat.used': { tellMaker: tellMaker('seatUsed') },
  'seat.dropped': { officialsAreDone },
  'certificate.verified': { useSeats: (event) => useSeatsOf(event, event.subjectId) },
  'certificateChange.accepted': {
    useSeats: (event) => useSeatsOf(event, `${event.data.certificateId}`),
  },
  'membership.invited': {
    askMaker: (event) =>
      tellOfMembership(event, 'membershipInvited', { producer: true, waits: true }),
  },
  'membership.joined': {
    invitationIsAnswered,
    tellCooperative: (event) => tellOfMembership(event, 'membershipJoined', { cooperative: true }),
  },
  'membership.declined': { invitationIsAnswered },
  'membership.cancelled': { invitationIsAnswered },
  'membership.ended': {
    tellBoth: (event) =>
      tellOfMembership(event, 'membershipEnded', { producer: true, cooperative: true }),
  },
}
