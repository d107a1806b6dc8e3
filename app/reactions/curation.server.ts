import { type Audience, settle, tell } from '#app/domain/accounts/notify.server.ts'
import type { KeptFrom } from '#app/domain/curation/kept-from.ts'
import { findNoticeFacts, type NoticeFacts } from '#app/domain/curation/notice-facts.server.ts'
import { paths } from '#app/paths.ts'
import type { Reactions, StoredEvent } from '#app/reactions/reactions.ts'

const submissionOf = (event: StoredEvent): string =>
  typeof event.data.submissionId === 'string' ? event.data.submissionId : event.subjectId

/** What a reaction does with a submission as it stands when the news arrives. */
const about =
  (react: (facts: NoticeFacts, event: StoredEvent, id: string) => Promise<void>) =>
  async (event: StoredEvent) => {
    const id = submissionOf(event)
    const facts = await findNoticeFacts(id)
    if (facts) await react(facts, event, id)
  }

type Call = { to: Audience; kind: string; path: string; waits?: boolean }

const call = (event: StoredEvent, id: string, { number, name }: NoticeFacts, notice: Call) =>
  tell({
    ...notice,
    event: { id: event.id, subjectType: 'submission', subjectId: id },
    kind: `curation.${notice.kind}`,
    data: { number, name },
  })

const officials = ({ agencyId, kept }: NoticeFacts, act?: keyof KeptFrom): Audience => ({
  organisationId: agencyId,
  role: 'official',
  ...(act ? { except: kept[act] } : {}),
})

const makers = (facts: NoticeFacts): Audience => ({
  organisationId: facts.producerId,
  role: 'producer',
})

const done = (id: string, ...kinds: string[]) =>
  settle(
    { type: 'submission', id },
    kinds.map((kind) => `curation.${kind}`),
  )

const lacksReaders = ({ state, readings, readersWanted }: NoticeFacts) =>
  state === 'underReview' &&
  readings.filter((each) => each.state !== 'recused').length < readersWanted

const askForReaders = about(async (facts, event, id) => {
  await done(id, 'received', 'receivedAgain')
  if (!lacksReaders(facts)) return
  const path = paths.agency.assignment(id)
  await call(event, id, facts, { to: officials(facts), kind: 'assign', path, waits: true })
})

const callCurators = about(async (facts, event, id) => {
  await done(id, 'assign', 'replace', 'decide', 'thirdWanted')
  const asked = Array.isArray(event.data.reviewIds) ? event.data.reviewIds : []
  for (const reading of facts.readings.filter((each) => asked.includes(each.id))) {
    await tell({
      event: { id: event.id, subjectType: 'review', subjectId: reading.id },
      to: { userId: reading.curatorId },
      kind: 'curation.read',
      data: { number: facts.number, ...facts.forReaders },
      path: paths.curator.review(reading.id),
      waits: facts.state === 'underReview' && reading.state === 'assigned',
    })
  }
})

/** Once the day before, once when it is late; nobody whose reading no longer waits. */
const remindCurator = about(async (facts, event) => {
  const reading = facts.readings.find(({ id }) => id === event.subjectId)
  if (facts.state !== 'underReview' || reading?.state !== 'assigned') return
  const late = event.data.kind === 'overdue'
  await tell({
    event: { id: event.id, subjectType: 'review', subjectId: reading.id },
    to: { userId: reading.curatorId },
    kind: late ? 'curation.overdue' : 'curation.dueTomorrow',
    data: { number: facts.number, ...facts.forReaders },
    path: paths.curator.review(reading.id),
    waits: true,
  })
})

const sayThatReadersParted = about(async (facts, event, id) => {
  const waits = lacksReaders(facts)
  const kind = waits ? 'thirdWanted' : 'thirdAsked'
  const path = waits ? paths.agency.assignment(id) : paths.agency.submission(id)
  await call(event, id, facts, { to: officials(facts), kind, path, waits })
})

const askForReplacement = about(async (facts, event, id) => {
  await settle({ type: 'review', id: event.subjectId })
  if (!lacksReaders(facts)) return
  const path = paths.agency.assignment(id)
  await call(event, id, facts, { to: officials(facts), kind: 'replace', path, waits: true })
})

const callDeciders = about(async (facts, event, id) => {
  await done(id, 'thirdWanted', 'assign', 'replace')
  const to = officials(facts, 'decision')
  const path = paths.agency.decision(id)
  await call(event, id, facts, { to, kind: 'decide', path, waits: facts.state === 'scored' })
})

const callMakerToMend = about(async (facts, event, id) => {
  await done(id, 'received', 'receivedAgain', 'decide')
  const waits = facts.state === 'revisionRequested'
  const path = paths.producer.revision(id)
  await call(event, id, facts, { to: makers(facts), kind: 'mend', path, waits })
})

const tellMaker = (kind: 'gatePassed' | 'approved' | 'rejected') =>
  about(async (facts, event, id) => {
    if (kind !== 'gatePassed') await done(id, 'decide')
    await call(event, id, facts, { to: makers(facts), kind, path: paths.producer.submission(id) })
  })

const callOfficials = (kind: 'received' | 'receivedAgain') =>
  about(async (facts, event, id) => {
    await done(id, 'mend')
    const waits = facts.state === 'submitted'
    const path = paths.agency.gate(id)
    await call(event, id, facts, { to: officials(facts, 'gate'), kind, path, waits })
  })

const callOff = about(async (facts, event, id) => {
  await settle({ type: 'submission', id })
  for (const reading of facts.readings) await settle({ type: 'review', id: reading.id })
  const path = paths.agency.submission(id)
  await call(event, id, facts, { to: officials(facts), kind: 'withdrawn', path })
})

/** Somebody who had no part in it rules; the maker knows that it was received. */
const callRulers = about(async (facts, event, id) => {
  const to = officials(facts, 'ruling')
  const path = paths.agency.appeal(id)
  await tell({
    event: { id: event.id, subjectType: 'submission', subjectId: id },
    to,
    kind: 'letters.filed',
    data: { number: facts.number, name: facts.name },
    path,
    waits: facts.appealWaits,
  })
})

const tellRuling = (kind: 'upheld' | 'dismissed') =>
  about(async (facts, event, id) => {
    await settle({ type: 'submission', id }, ['letters.filed'])
    await tell({
      event: { id: event.id, subjectType: 'submission', subjectId: id },
      to: makers(facts),
      kind: `letters.${kind}`,
      data: { number: facts.number, name: facts.name },
      path: paths.producer.submission(id),
    })
  })

export const curationReactions: Reactions = {
  'submission.submitted': { callOfficialsToCheck: callOfficials('received') },
  'submission.resubmitted': { callOfficialsToCheckAgain: callOfficials('receivedAgain') },
  'submission.gatePassed': { askForReaders, tellMakerOfGate: tellMaker('gatePassed') },
  'submission.gateFailed': { callMakerToMend },
  'submission.assigned': { callCurators },
  'review.submitted': {
    curatorIsDone: async (event) => settle({ type: 'review', id: event.subjectId }),
  },
  'review.reminded': { remindCurator },
  'submission.parted': { sayThatReadersParted },
  'review.recused': { askForReplacement },
  'review.released': { askForReplacement },
  'submission.scored': { callDeciders },
  'submission.approved': { tellMakerOfApproval: tellMaker('approved') },
  'submission.rejected': { tellMakerOfRejection: tellMaker('rejected') },
  'submission.revisionRequested': { callMakerToMend },
  'submission.withdrawn': { callOff },
  'appeal.filed': { callRulers },
  'appeal.upheld': {
    tellMakerOfRuling: tellRuling('upheld'),
    callOfficialsToCheckAgain: callOfficials('receivedAgain'),
  },
  'appeal.dismissed': { tellMakerOfRuling: tellRuling('dismissed') },
}
