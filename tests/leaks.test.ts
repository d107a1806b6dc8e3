import { beforeAll, describe, expect, it } from 'vitest'
import type { Curator } from '#app/domain/accounts/actor.ts'
import { scoreAnchor } from '#app/domain/curation/calibration/score-anchor.server.ts'
import { setAnchor } from '#app/domain/curation/calibration/set-anchor.server.ts'
import { submitScores } from '#app/domain/curation/submit-scores.server.ts'
import { database } from '#app/platform/database.server.ts'
import { deliverEvent } from '#app/platform/deliver-event.server.ts'
import { reactions } from '#app/reactions/all.server.ts'
import { mailNotice } from '#app/reactions/mail-notice.server.ts'
import '#tests/database.ts'
import {
  allAt,
  later,
  monday,
  must,
  rejected,
  reviewOf,
  score,
  underReview,
} from '#tests/curation.ts'
import { doorsOf, knock, parametersIn, routeNames } from '#tests/knock.ts'
import { type Cast, settle } from '#tests/people.ts'

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

/** Rooms of other roles: `access.test.ts` proves that they stay shut to a curator. */
const elsewhere = ['producer', 'buyer', 'agency', 'mentor', 'cooperative', 'admin']
const doors = routeNames.filter((name) => !elsewhere.includes(name.split('.')[0] ?? ''))

let cast: Cast
let own: Curator
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
  cast = await settle()
  own = cast.curatorOne
  await database().user.update({
    where: { id: cast.curatorTwo.userId },
    data: { name: marks.name },
  })
  const decided = await rejected(cast)
  await database().review.updateMany({
    where: { submissionId: decided, curatorId: own.userId },
    data: { curatorId: cast.curatorThree.userId },
  })
  anchorId = must(await setAnchor(cast.chief, decided, monday)).anchorId
  const theirs = await database().anchorReading.findFirstOrThrow({
    where: { anchorId, curatorId: cast.curatorTwo.userId },
  })
  const form = { scores: allAt(4, marks.criterion), comment: marks.comment }
  must(await scoreAnchor(cast.curatorTwo, theirs.id, form, { now: monday, handIn: true }))
  await database().anchorReading.update({
    where: { id: theirs.id },
    data: { total: marks.total },
  })
  open = await underReview(cast)
  blind = await underReview(cast)
  await database().submission.update({ where: { id: blind }, data: { blind: true } })
  await plant(open)
  await plant(blind)
  await tellEveryone()
}, 120_000)

/** Every value a curator could put into an address, their own and everybody else's. */
async function valuesFor(key: string): Promise<string[]> {
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
  switch (key) {
    case 'reviewId':
      return ids(await database().review.findMany())
    case 'anchorReadingId':
      return ids(await database().anchorReading.findMany())
    case 'notificationId':
      return ids(await database().notification.findMany())
    case 'messageId':
      return ids(await database().mailMessage.findMany())
    default:
      return [
        ...(await database().submission.findMany()),
        ...(await database().product.findMany()),
      ].map(({ id }) => id)
  }
}

async function answersOf(name: string): Promise<string[]> {
  const [key] = parametersIn(name)
  const choices = key ? await valuesFor(key) : ['']
  const answers: string[] = []
  for (const { door, method } of await doorsOf(name)) {
    if (method === 'POST') continue
    for (const value of choices) {
      const params = Object.fromEntries(parametersIn(name).map((each) => [each, value]))
      const { data, location } = await knock(door, { actor: own, params })
      answers.push(textOf([data, location]))
    }
  }
  return answers
}

const found = (texts: readonly string[]) =>
  Object.entries(marks).flatMap(([what, mark]) =>
    texts.some((text) => text.includes(mark) || text.includes(mark.replace('.', ',')))
      ? [what]
      : [],
  )

describe('before one’s own reading is in', () => {
  it.each(doors)('%s tells nothing of the other', async (name) => {
    expect(found(await answersOf(name))).toEqual([])
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
  })
})

describe('once it is in', () => {
  beforeAll(async () => {
    await score(own, open, 4)
    await score(own, blind, 4)
    await tellEveryone()
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
    expect(found(await answersOf(name))).toEqual([])
  })
})
