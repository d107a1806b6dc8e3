import { settle, tell } from '#app/domain/accounts/notify.server.ts'
import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import {
  findCallNews,
  findChangeNews,
  findProductNews,
} from '#app/domain/curation/changes/change-news.server.ts'
import { keepRecuration } from '#app/domain/curation/changes/keep-recuration.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Reactions, StoredEvent } from '#app/reactions/reactions.ts'

const subject = (event: StoredEvent) => ({ type: 'productChange', id: event.subjectId })

/** The office hears once of a change; amended, it waits as before. */
async function callOfficials(event: StoredEvent): Promise<void> {
  const change = await findChangeNews(event.subjectId)
  if (!change) return
  await settle(subject(event), ['changes.proposed'], event.id)
  await tell({
    event,
    to: { organisationId: change.agencyId, role: 'official' },
    kind: 'changes.proposed',
    data: { name: change.name },
    path: paths.agency.change(event.subjectId),
    waits: change.state === 'proposed',
  })
}

const tellMaker =
  (kind: 'changes.accepted' | 'changes.refused' | 'changes.sentToCuration') =>
  async (event: StoredEvent) => {
    const change = await findChangeNews(event.subjectId)
    if (!change) return
    await settle(subject(event), ['changes.proposed'])
    await tell({
      event,
      to: { organisationId: change.producerId, role: 'producer' },
      kind,
      data: { name: change.name },
      path: paths.producer.product(change.productId),
    })
  }

async function callOff(event: StoredEvent): Promise<void> {
  const change = await findChangeNews(event.subjectId)
  if (!change) return
  await settle(subject(event))
  await tell({
    event,
    to: { organisationId: change.agencyId, role: 'official' },
    kind: 'changes.withdrawn',
    data: { name: change.name },
    path: paths.agency.change(event.subjectId),
  })
}

const ofCall = (event: StoredEvent) => ({ type: 'recuration', id: event.subjectId })

async function callMaker(event: StoredEvent): Promise<void> {
  const product = await findProductNews(String(event.data.productId), event.subjectId)
  if (!product) return
  await tell({
    event,
    to: { organisationId: product.producerId, role: 'producer' },
    kind: 'changes.called',
    data: { name: product.name },
    path: paths.producer.product(product.id),
    waits: product.called,
  })
}

/** It waits for the office until the maker hands in or the call is dropped. */
async function callOffice(event: StoredEvent): Promise<void> {
  const call = await findCallNews(event.subjectId)
  if (!call) return
  await tell({
    event,
    to: { organisationId: call.agencyId, role: 'official' },
    kind: 'changes.late',
    data: { name: call.name },
    path: paths.agency.recurations(),
    waits: call.called,
  })
}

/** The product is on the shelf or off it, as the call stands now. */
const keep = ({ data }: StoredEvent): Promise<void> =>
  keepRecuration(String(data.productId), { now: now(), shelf: refreshShelf })

/** The nearest reminder replaces the ones before it. */
async function remindMaker(event: StoredEvent): Promise<void> {
  const product = await findProductNews(event.subjectId)
  if (!product) return
  await settle({ type: 'product', id: product.id }, ['changes.lapsing'], event.id)
  await tell({
    event,
    to: { organisationId: product.producerId, role: 'producer' },
    kind: 'changes.lapsing',
    data: { name: product.name, left: Number(event.data.left) },
    path: paths.producer.productSubmission(product.id),
    waits: product.validUntil === event.data.validUntil && !product.underWay,
  })
}

const renewed = async (event: StoredEvent) =>
  settle({ type: 'product', id: String(event.data.productId) }, ['changes.lapsing'])

export const changesReactions: Reactions = {
  'change.proposed': { callOfficialsToLook: callOfficials },
  'change.amended': { callOfficialsToLookAgain: callOfficials },
  'change.accepted': { tellMakerOfChange: tellMaker('changes.accepted') },
  'change.refused': { tellMakerOfChange: tellMaker('changes.refused') },
  'change.joined': { nothingToLookAt: (event) => settle(subject(event), ['changes.proposed']) },
  'change.sentToCuration': { tellMakerOfChange: tellMaker('changes.sentToCuration') },
  'change.withdrawn': { callOffLook: callOff },
  'recuration.called': { callMakerAgain: callMaker },
  'recuration.late': { callOfficeForLate: callOffice },
  'recuration.answered': {
    callIsAnswered: (event) => settle(ofCall(event)),
    answeredIsReleased: keep,
  },
  'recuration.dropped': {
    callIsDropped: (event) => settle(ofCall(event)),
    droppedIsReleased: keep,
  },
  'recuration.failed': { callMakerAgain: callMaker, failedIsHeld: keep },
  'recuration.takenBack': { callMakerAgain: callMaker, lateIsHeld: keep },
  'submission.approved': { passedIsReleased: keep },
  'listing.expiring': { remindMakerOfLapse: remindMaker },
  'submission.submitted': { lapseIsAnswered: renewed },
}
