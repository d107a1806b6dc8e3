import { type Audience, settle, tell } from '#app/domain/accounts/notify.server.ts'
import {
  findAgenciesAround,
  findCall,
  findInvitationOf,
  findInvited,
} from '#app/domain/curation/calls/makers-to-tell.server.ts'
import { queueCallNews } from '#app/domain/curation/calls/queue-call-news.server.ts'
import type { Call } from '#app/domain/curation/calls/views.ts'
import { findEntryFacts } from '#app/domain/curation/rounds/notice-facts.server.ts'
import { reopenEntries } from '#app/domain/curation/rounds/reopen-entries.server.ts'
import { settleEntries } from '#app/domain/curation/rounds/settle-entries.server.ts'
import { paths } from '#app/paths.ts'
import type { Reactions, StoredEvent } from '#app/reactions/reactions.ts'

type EntryFacts = NonNullable<Awaited<ReturnType<typeof findEntryFacts>>>

const about =
  (react: (facts: EntryFacts, event: StoredEvent) => Promise<void>) =>
  async (event: StoredEvent) => {
    const facts = await findEntryFacts(event.subjectId)
    if (facts) await react(facts, event)
  }

const entryOf = (event: StoredEvent) => ({
  id: event.id,
  subjectType: 'roundEntry',
  subjectId: event.subjectId,
})

const quiet = (event: StoredEvent) => settle({ type: 'roundEntry', id: event.subjectId })

const wordsOf = ({ product, round, entry }: EntryFacts) => ({
  product,
  call: round.title,
  owner: round.ownerName,
  reasonCode: entry.reasonCode ?? '',
  reason: entry.reasonText ?? '',
})

const makerOf = ({ entry }: EntryFacts): Audience => ({
  organisationId: entry.producerId,
  role: 'producer',
})

/** It is the buyer's turn: something came in, or was answered. */
const callBuyer = (kind: 'rounds.entered' | 'rounds.answered') =>
  about(async (facts, event) => {
    await quiet(event)
    const { round, entry } = facts
    await tell({
      event: entryOf(event),
      to: { organisationId: round.ownerId, role: 'buyer' },
      kind,
      data: wordsOf(facts),
      path: paths.buyer.callDecision(round.id, entry.id),
      waits: entry.state === 'entered',
    })
    const invitation = await findInvitationOf(round.id, entry.producerId)
    if (invitation) await settle({ type: 'roundInvitation', id: invitation })
  })

const tellMaker = (kind: 'rounds.asked' | 'rounds.passed' | 'rounds.declined') =>
  about(async (facts, event) => {
    await quiet(event)
    await tell({
      event: entryOf(event),
      to: makerOf(facts),
      kind,
      data: wordsOf(facts),
      path: paths.producer.entry(facts.entry.id),
      waits: kind === 'rounds.asked' && facts.entry.state === 'asked',
    })
  })

const tellReleased = about(async (facts, event) => {
  await quiet(event)
  const { submissionId, id } = facts.entry
  await tell({
    event: entryOf(event),
    to: makerOf(facts),
    kind: submissionId ? 'rounds.movedOn' : 'rounds.released',
    data: wordsOf(facts),
    path: submissionId ? paths.producer.submission(submissionId) : paths.producer.entry(id),
  })
})

const callFacts = ({ title, ownerName, closesOn }: Call) => ({
  call: title,
  owner: ownerName,
  closesOn: closesOn ?? '',
})

/** Those a call is addressed to: it waits for them until they enter or it closes. */
async function tellInvited(call: Call, event: StoredEvent, ids?: readonly string[]) {
  for (const { id, producerId, entered } of await findInvited(call.id, ids)) {
    await tell({
      event: { id: event.id, subjectType: 'roundInvitation', subjectId: id },
      to: { organisationId: producerId, role: 'producer' },
      kind: 'rounds.invited',
      data: callFacts(call),
      path: paths.producer.call(call.id),
      waits: call.state === 'open' && !entered,
    })
  }
}

async function tellOffices(call: Call, event: StoredEvent) {
  const round = { id: event.id, subjectType: 'round', subjectId: call.id }
  for (const organisationId of await findAgenciesAround(call.regionCode)) {
    for (const role of ['official', 'mentor'] as const) {
      const to = { organisationId, role }
      const path = paths.call(call.id)
      await tell({ event: round, to, kind: 'rounds.callInRegion', data: callFacts(call), path })
    }
  }
}

async function announceCall(event: StoredEvent) {
  const call = await findCall(event.subjectId)
  if (!call) return
  await tellInvited(call, event)
  if (call.invitedOnly) return
  await tellOffices(call, event)
  await queueCallNews({ eventId: event.id, callId: call.id })
}

async function inviteToCall(event: StoredEvent) {
  const call = await findCall(event.subjectId)
  const ids = event.data.invitationIds
  if (call?.state === 'open' && Array.isArray(ids)) await tellInvited(call, event, ids)
}

/** Nothing about a round that is over waits for anybody; a call's entries wait for their buyer. */
async function stopReminding(event: StoredEvent) {
  await settle({ type: 'round', id: event.subjectId })
  for (const { id } of await findInvited(event.subjectId)) {
    await settle({ type: 'roundInvitation', id })
  }
}

const settleAs = (outcome: 'approved' | 'rejected' | 'withdrawn') => (event: StoredEvent) =>
  settleEntries(event.subjectId, outcome, event.at)

export const roundReactions: Reactions = {
  'submission.approved': { passEntries: settleAs('approved') },
  'submission.rejected': { declineEntries: settleAs('rejected') },
  'appeal.upheld': { reopenEntries: (event) => reopenEntries(event.subjectId, event.at) },
  'submission.withdrawn': { withdrawEntries: settleAs('withdrawn') },
  'call.opened': { announceCall },
  'call.makersInvited': { inviteToCall },
  'call.closed': { stopReminding },
  'call.settled': { stopReminding },
  'call.cancelled': { stopReminding },
  'round.closed': { stopReminding },
  'round.cancelled': { stopReminding },
  'callEntry.entered': { callBuyerToLook: callBuyer('rounds.entered') },
  'callEntry.answered': { callBuyerToRead: callBuyer('rounds.answered') },
  'callEntry.asked': { askMaker: tellMaker('rounds.asked') },
  'callEntry.passed': { tellMakerOfPass: tellMaker('rounds.passed') },
  'callEntry.declined': { tellMakerOfDecline: tellMaker('rounds.declined') },
  'callEntry.withdrawn': { stopAsking: quiet },
  'roundEntry.released': { tellReleased },
}
