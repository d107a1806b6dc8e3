import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Curator } from '#app/domain/accounts/actor.ts'
import { invite } from '#app/domain/accounts/invite.server.ts'
import { createOrganisation } from '#app/domain/accounts/organisations.server.ts'
import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { verifyCertificate } from '#app/domain/certification/verify-certificate.server.ts'
import { assignCurators } from '#app/domain/curation/assign-curators.server.ts'
import { declareAnchor } from '#app/domain/curation/calibration/declare-anchor.server.ts'
import { scoreAnchor } from '#app/domain/curation/calibration/score-anchor.server.ts'
import { setAnchor } from '#app/domain/curation/calibration/set-anchor.server.ts'
import { checkGate } from '#app/domain/curation/check-gate.server.ts'
import type { Reading } from '#app/domain/curation/curator-views.ts'
import { noteSubmission } from '#app/domain/curation/notes/submission-notes.server.ts'
import { submit } from '#app/domain/curation/submit.server.ts'
import { submitScores } from '#app/domain/curation/submit-scores.server.ts'
import { recordSharedCertificate } from '#app/domain/development/shared-certificate.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { deliverEvent } from '#app/platform/deliver-event.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { reactions } from '#app/reactions/all.server.ts'
import { mailNotice } from '#app/reactions/mail-notice.server.ts'
import '#tests/database.ts'
import { addressesOf } from '#tests/addresses.ts'
import { belongings, keepPhoto } from '#tests/belongings.ts'
import {
  allAt,
  gateAnswers,
  handIn,
  later,
  makeReady,
  monday,
  must,
  openTo,
  passGate,
  rejected,
  reviewOf,
  underReview,
} from '#tests/curation.ts'
import { type Door, doorsOf, knock, openRoute, parametersIn, routeNames } from '#tests/knock.ts'
import { type Cast, join, settle } from '#tests/people.ts'
import { openedCall } from '#tests/rounds.ts'

/**
 * What the other reader gave is planted with marks that nothing else bears; then the first one goes
 * through every door that is open to a curator. The doors come from the route files: a new page is
 * among them by itself.
 */
const marks = {
  name: 'Zubaidah Tandawati',
  comment: 'TANDA-CATATAN-UMUM-7731',
  criterion: 'TANDA-CATATAN-ASPEK-7732',
  total: '61.37',
  /** Of the planted total and one's own 80. */
  middle: '70.685',
  rounded: '70.69',
}

/** What would tell whose the blind file is, or be a way to the pictures that were held back. */
const maker = {
  firm: 'Sanggar Tandamerek',
  owner: 'Kusmiati Tandarupa',
  village: 'Kampung Tandatempat',
  cooperative: 'Koperasi Tandapayung',
  photo: '',
  withheld: '',
  photoName: 'tandaberkas',
}

/** Rooms of other roles: `access.test.ts` proves that they stay shut to a curator. */
const elsewhere = ['producer', 'buyer', 'agency', 'mentor', 'cooperative', 'admin']
const doors = routeNames.filter((name) => !elsewhere.includes(name.split('.')[0] ?? ''))

/** These end the session that knocks, or belong to somebody else's. */
const never = ['sign-out', 'demo-sign-in', 'account.password', 'invitations.$token.membership']

/** A visit to these only leads on, or is answered to programs alone. */
const waysOn = ['inbox.$notificationId', 'uploads', 'uploads_.ingest.$']

let cast: Cast
let own: Curator
let token: string
let open: string
let blind: string
let anchorId: string

const textOf = (data: unknown): string =>
  JSON.stringify(data, (_, value) => {
    if (typeof value === 'bigint') return String(value)
    return value instanceof Map || value instanceof Set ? [...value] : value
  }) ?? ''

async function tellEveryone() {
  const events = await database().event.findMany({ orderBy: { position: 'asc' } })
  for (const { id } of events) await deliverEvent(id, reactions)
  for (const { id } of await database().notification.findMany()) await mailNotice(id)
}

/** The other reader hands in; their total becomes one that no rubric gives. */
async function plant(submissionId: string): Promise<string> {
  const other = cast.curatorTwo
  const reviewId = await reviewOf(submissionId, other)
  const form = { scores: allAt(4, marks.criterion), comment: marks.comment }
  must(await submitScores(other, reviewId, form, later(3)))
  await database().review.update({ where: { id: reviewId }, data: { total: marks.total } })
  return reviewId
}

beforeAll(async () => {
  // Only a demonstration shows the letters that went out.
  const settings: { ETALASE_DEMO: string } = environment()
  settings.ETALASE_DEMO = 'on'
  cast = await settle()
  own = cast.curatorOne
  await database().user.update({
    where: { id: cast.curatorTwo.userId },
    data: { name: marks.name },
  })
  const decided = await rejected(cast)
  await database().submission.update({ where: { id: decided }, data: { blind: true } })
  anchorId = must(await setAnchor(cast.chief, decided, monday)).anchorId
  const theirs = await database().anchorReading.findFirstOrThrow({
    where: { anchorId, curatorId: cast.curatorTwo.userId },
  })
  must(await declareAnchor(cast.curatorTwo, theirs.id, { kind: 'none' }, monday))
  const form = { scores: allAt(4, marks.criterion), comment: marks.comment }
  must(await scoreAnchor(cast.curatorTwo, theirs.id, form, { now: monday, handIn: true }))
  await database().anchorReading.update({
    where: { id: theirs.id },
    data: { total: marks.total },
  })
  open = await underReview(cast)
  blind = await blindReview()
  await plant(open)
  await plant(blind)
  await seal()
  await belongings(cast)
  await openedCall(cast.buyer)
  const guest = { organisationId: cast.agencyId, role: 'curator' as const, name: 'Tamu' }
  token = (await invite(cast.admin, guest, new Date())).token
  await tellEveryone()
}, 120_000)

/** One more file that the curator is asked for, with nothing declared yet. */
async function seal() {
  const submissionId = await handIn(cast)
  await passGate(cast.official, submissionId)
  const curators = [cast.curatorOne.userId, cast.curatorTwo.userId]
  must(await assignCurators(cast.official, submissionId, curators, later(2)))
}

/** A licence of the maker's cooperative that carries the product, and names who holds it. */
async function carry(productId: string) {
  const name = maker.cooperative
  const kind = 'cooperative' as const
  const organisationId = await transact((tx) =>
    createOrganisation(tx, { kind, name, region: cast.otherMaker.region }),
  )
  const cooperative = await join({ name: 'Tatang Suhendi', role: kind, organisationId })
  await database().producer.update({
    where: { id: cast.otherMaker.organisationId },
    data: { cooperativeId: organisationId },
  })
  const shared = {
    ...{ kind: 'iso' as const, number: 'ISO-9001-78', issuer: name, fileId: undefined },
    ...{ issuedOn: undefined, expiresOn: undefined, wholeFirm: false, productIds: [productId] },
  }
  const { certificateId } = must(await recordSharedCertificate(cooperative, shared, monday))
  must(await verifyCertificate(cast.official, certificateId, { now: monday, shelf: refreshShelf }))
}

/** A file of another maker, read blind, with one of its photos held back at the gate. */
async function blindReview(): Promise<string> {
  const { firm, owner, village } = maker
  await database().producer.update({
    where: { id: cast.otherMaker.organisationId },
    data: { businessName: firm, ownerName: owner, villageName: village },
  })
  await database().organisation.update({
    where: { id: cast.otherMaker.organisationId },
    data: { name: firm },
  })
  maker.photo = await keepPhoto(`${maker.photoName}-1.png`)
  maker.withheld = await keepPhoto(`${maker.photoName}-2.png`)
  const productId = await makeReady(cast.otherMaker, `Selendang ${firm}`, maker.photo)
  const second = { id: newId(), fileId: maker.withheld, position: 1, alt: owner }
  await database().product.update({
    where: { id: productId },
    data: { story: `Dibuat ${owner} di ${village}.`, photos: { create: second } },
  })
  await carry(productId)
  const { submissionId } = must(await submit(cast.otherMaker, productId, monday))
  expect(
    JSON.stringify(await database().submissionVersion.findMany({ where: { submissionId } })),
  ).toContain(maker.cooperative)
  await database().submission.update({ where: { id: submissionId }, data: { blind: true } })
  const withheld = { photos: [maker.withheld], storyLines: [] }
  const gate = { version: 1, items: gateAnswers(), withheld }
  must(await checkGate(cast.official, submissionId, gate, later(1)))
  must(await noteSubmission(cast.official, submissionId, `Sudah bicara dengan ${owner}`, later(1)))
  const curators = [cast.curatorOne.userId, cast.curatorTwo.userId]
  must(await assignCurators(cast.official, submissionId, curators, later(2)))
  await openTo(cast.curatorOne, submissionId)
  await openTo(cast.curatorTwo, submissionId)
  return submissionId
}

/** Addresses of records of every kind, the curator's own and everybody else's. */
async function addressesFor(name: string): Promise<Record<string, string>[]> {
  // A photo's own address is public, as buyers need it: what a blind page tells of it is `told`.
  const files = await database().storedFile.findMany({
    where: { id: { notIn: [maker.photo, maker.withheld] } },
  })
  const known = { fileId: files.map(({ id }) => id), token: [token] }
  return addressesOf(parametersIn(name), known)
}

/** Nothing, and what is refused on the way to the scores of a whole form. */
const bodies = ['nothing=1', 'scores.quality.level=9&kind=odd&text=&categoryIds=x']

/** The doors that showed something to somebody: what stays shut proves nothing. */
const opened = new Set<string>()

async function answersOf(name: string) {
  const addresses = await addressesFor(name)
  const answers: string[] = []
  for (const { door, method } of await doorsOf(name)) {
    if (method === 'POST' && never.includes(name)) continue
    for (const params of addresses) {
      for (const body of method === 'POST' ? bodies : [undefined]) {
        const { status, ...answer } = await knock(door, { method, actor: own, params, body })
        if (method === 'GET' && status === 200) opened.add(name)
        answers.push(textOf(Object.values(answer)))
      }
    }
  }
  return answers
}

/** Whether a page opens to anybody at all: to whom it belongs, or to a visitor. */
async function opensToSomebody(name: string): Promise<boolean> {
  const pages = (await doorsOf(name)).filter(({ method }) => method === 'GET')
  if (pages.length === 0 || opened.has(name)) return true
  const addresses = await addressesFor(name)
  for (const actor of [cast.buyer, cast.sari, cast.official, undefined]) {
    for (const { door } of pages) {
      for (const params of addresses) {
        const { status } = await knock(door, { actor, params })
        if (status === 200) return true
      }
    }
  }
  return false
}

const told = (texts: readonly string[]) =>
  Object.entries(maker).flatMap(([what, mark]) =>
    texts.some((text) => text.toLowerCase().includes(mark.toLowerCase())) ? [what] : [],
  )

const found = (texts: readonly string[]) =>
  Object.entries(marks).flatMap(([what, mark]) =>
    texts.some((text) => text.includes(mark) || text.includes(mark.replace('.', ',')))
      ? [what]
      : [],
  )

describe('before one’s own reading is in', () => {
  it.each(doors)('%s tells nothing of the other', async (name) => {
    const answers = await answersOf(name)
    expect(found(answers)).toEqual([])
    expect(told(answers)).toEqual([])
  })

  it.each(doors.filter((name) => !waysOn.includes(name)))('%s opens to somebody', async (name) => {
    expect(await opensToSomebody(name)).toBe(true)
  })

  it('neither do notices, letters, nor what events say', async () => {
    const [events, notices, letters] = await Promise.all([
      database().event.findMany(),
      database().notification.findMany({ where: { userId: own.userId } }),
      database().mailMessage.findMany({ where: { toAddress: own.email } }),
    ])
    expect(notices.length).toBeGreaterThan(0)
    expect(letters.length).toBeGreaterThan(0)
    expect(found([textOf(events.map(({ data }) => data))])).toEqual([])
    expect(found([textOf(notices)])).toEqual([])
    expect(found([textOf(letters)])).toEqual([])
    expect(told([textOf(notices), textOf(letters)])).toEqual([])
  })

  it('a blind page’s picture comes by its own door, without a name; the one held back does not', async () => {
    const { loader } = await openRoute('curator.reviews.$reviewId.photos.$photo.$variant')
    const reviewId = await reviewOf(blind, own)
    const picture = (photo: string, actor: Actor = own) =>
      knock(loader as Door, { actor, params: { reviewId, photo, variant: 'w480' } })
    const shown = await picture('0')
    expect(shown.status).toBe(200)
    expect(shown.headers).toContain('content-type: image/')
    expect(told([shown.headers])).toEqual([])
    for (const place of ['1', '2', '-1', maker.photo, maker.withheld]) {
      expect((await picture(place)).status).toBe(404)
    }
    expect((await picture('0', cast.curatorThree)).status).toBe(404)
    const { loader: page } = await openRoute('curator.reviews.$reviewId._index')
    const { data } = await knock(page as Door, { actor: own, params: { reviewId } })
    expect((data as { reading: Reading }).reading.version.file.photos).toEqual([
      { fileId: '0', alt: null },
    ])
  })

  it('what a curator does is answered without a word of the others', async () => {
    const form = (entries: Record<string, string>) => new URLSearchParams(entries).toString()
    const scores = form({ 'scores.quality.level': '4', confidence: 'sure' })
    for (const submissionId of [open, blind]) {
      const params = { reviewId: await reviewOf(submissionId, own) }
      const acts = [
        ['curator.reviews.$reviewId.draft', scores],
        ['curator.reviews.$reviewId.notes', form({ text: 'Sudah saya baca' })],
      ] as const
      for (const [name, body] of acts) {
        const { action } = await openRoute(name)
        const answer = await knock(action as Door, { method: 'POST', actor: own, params, body })
        expect([name, answer.status]).toEqual([name, 302])
        const text = textOf([answer.data, answer.location, answer.headers])
        expect(found([text])).toEqual([])
        expect(submissionId === blind ? told([text]) : []).toEqual([])
      }
    }
  })
})

describe('once it is in', () => {
  const answers: string[] = []

  /** The form as the page sends it: what the door answers is looked at too. */
  async function handInAt(submissionId: string) {
    const { action } = await openRoute('curator.reviews.$reviewId._index')
    const params = { reviewId: await reviewOf(submissionId, own) }
    const levels = Object.keys(allAt(4)).map((key) => [`scores.${key}.level`, '4'])
    const body = new URLSearchParams(Object.fromEntries(levels)).toString()
    const answer = await knock(action as Door, { method: 'POST', actor: own, params, body })
    expect(answer.status).toBe(302)
    answers.push(textOf([answer.data, answer.location, answer.headers]))
  }

  beforeAll(async () => {
    await handInAt(open)
    await handInAt(blind)
    await tellEveryone()
  })

  it('handing in answers with one’s own total alone', () => {
    for (const answer of answers) expect(answer).toMatch(/Nilai Anda masuk: 80,0/)
    expect(found(answers)).toEqual([])
    expect(told(answers)).toEqual([])
  })

  it('the other’s scores open, without a name, where the reading is not blind', async () => {
    const { loader } = await import('#app/routes/curator.reviews.$reviewId._index.tsx')
    const reviewId = await reviewOf(open, own)
    const answer = await knock(loader as never, { actor: own, params: { reviewId } })
    expect(found([textOf(answer.data)]).sort()).toEqual(['comment', 'criterion', 'total'])
  })

  it.each(doors)('%s still tells nothing of a blind one', async (name) => {
    // The open file is out of the way now: what is found is the blind one's.
    await database().review.updateMany({
      where: { submissionId: open, curatorId: cast.curatorTwo.userId },
      data: { total: 80, comment: null, scores: allAt(4, '') },
    })
    const seen = await answersOf(name)
    expect(found(seen)).toEqual([])
    expect(told(seen)).toEqual([])
  })
})
