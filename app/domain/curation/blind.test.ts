import { afterAll, beforeEach, expect, it } from 'vitest'
import type { Curator } from '#app/domain/accounts/actor.ts'
import { findInbox } from '#app/domain/accounts/inbox.server.ts'
import { findSubmissionForOfficial } from '#app/domain/curation/agency-file.server.ts'
import { decide } from '#app/domain/curation/decide.server.ts'
import { findReadingFor } from '#app/domain/curation/find-reading.server.ts'
import { findSubmissionFor } from '#app/domain/curation/maker-queries.server.ts'
import { openFindings } from '#app/domain/curation/open-findings.server.ts'
import { findHistoryOf, findNextReading, findQueueOf } from '#app/domain/curation/queue.server.ts'
import { resubmit } from '#app/domain/curation/resubmit.server.ts'
import type { Scores } from '#app/domain/curation/rubric.ts'
import { submitScores } from '#app/domain/curation/submit-scores.server.ts'
import { closeDatabase, database } from '#app/platform/database.server.ts'
import { curationReactions } from '#app/reactions/curation.server.ts'
import type { StoredEvent } from '#app/reactions/reactions.ts'
import {
  allAt,
  decisionOf,
  later,
  must,
  openTo,
  passGate,
  reviewOf,
  score,
  underReview,
} from '#tests/curation.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast
const port = { now: later(4), listProduct: async () => {} }
const secret = 'Jahitan tepi lepas pada tiga lembar'

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
})
afterAll(closeDatabase)

/** Lets every reaction to every event happen, as the jobs would. */
async function tellEveryone() {
  const events = await database().event.findMany({ orderBy: { position: 'asc' } })
  for (const event of events) {
    const reactions = curationReactions[event.type] ?? {}
    for (const react of Object.values(reactions)) await react(event as unknown as StoredEvent)
  }
}

/** Everything a curator can ask for, in one text. */
async function seenBy(curator: Curator, submissionId: string, version = 1): Promise<string> {
  const reviewId = await reviewOf(submissionId, curator, version)
  return JSON.stringify([
    await findQueueOf(curator, later(9)),
    await findNextReading(curator),
    await findReadingFor(curator, reviewId),
    await findHistoryOf(curator),
    await findInbox(curator.userId),
  ])
}

const handIn = async (curator: Curator, submissionId: string, scores: Scores) =>
  must(
    await submitScores(
      curator,
      await reviewOf(submissionId, curator),
      { scores, comment: secret },
      later(3),
    ),
  )

it('a curator sees the very same before and after the other hands in', async () => {
  const id = await underReview(cast)
  await tellEveryone()
  const before = await seenBy(cast.curatorOne, id)
  await handIn(cast.curatorTwo, id, allAt(2, secret))
  await tellEveryone()
  const after = await seenBy(cast.curatorOne, id)
  expect(after).toBe(before)
  expect(after).not.toContain(secret)
  expect(after).not.toContain(cast.curatorTwo.name)
  expect(after).not.toContain(cast.curatorTwo.userId)
})

it('opens the other’s score, without a name, once their own is in', async () => {
  const id = await underReview(cast)
  await handIn(cast.curatorTwo, id, allAt(2, secret))
  await score(cast.curatorOne, id, 4)
  const reading = await findReadingFor(cast.curatorOne, await reviewOf(id, cast.curatorOne))
  expect(reading?.others).toMatchObject([{ total: 40, comment: secret }])
  expect(JSON.stringify(reading)).not.toContain(cast.curatorTwo.userId)
})

it('officials and makers learn nothing from one reading', async () => {
  const id = await underReview(cast)
  const maker = JSON.stringify(await findSubmissionFor(cast.sari, id))
  await handIn(cast.curatorTwo, id, allAt(2, secret))
  expect(JSON.stringify(await findSubmissionFor(cast.sari, id))).toBe(maker)
  const file = await findSubmissionForOfficial(cast.chief, id)
  expect(file?.verdict).toBeNull()
  expect(file?.readers.every(({ result }) => result === null)).toBe(true)
  expect(JSON.stringify(file)).not.toContain(secret)
})

it('makers learn nothing from both, until it is decided', async () => {
  const id = await underReview(cast)
  await handIn(cast.curatorOne, id, allAt(2, secret))
  await handIn(cast.curatorTwo, id, allAt(2, secret))
  const undecided = await findSubmissionFor(cast.sari, id)
  expect(undecided?.explained).toEqual([])
  expect(JSON.stringify(undecided)).not.toContain(secret)
  must(await decide(cast.chief, id, decisionOf('rejected'), port))
  const decided = await findSubmissionFor(cast.sari, id)
  expect(decided?.explained[0]).toEqual({ key: 'quality', level: 2, comments: [secret, secret] })
  expect(JSON.stringify(decided)).not.toContain(cast.curatorOne.name)
})

it('no event before the decision, and no notice, carries a score', async () => {
  const id = await underReview(cast)
  await handIn(cast.curatorOne, id, allAt(3, secret))
  await handIn(cast.curatorTwo, id, allAt(5, secret))
  await tellEveryone()
  const written = JSON.stringify([
    (await database().event.findMany()).map(({ data }) => data),
    (await database().notification.findMany()).map(({ data }) => data),
  ])
  expect(written).not.toMatch(/score|total|level|grade|comment/)
  expect(written).not.toContain(secret)
})

it('closes again over the first version while a curator owes the second', async () => {
  const id = await underReview(cast)
  await score(cast.curatorOne, id, 4)
  await handIn(cast.curatorTwo, id, { ...allAt(4), packaging: { level: 3 } })
  must(await decide(cast.chief, id, decisionOf('revisionRequested'), port))
  const [finding] = await openFindings(database(), { id, currentVersion: 1 })
  must(await resubmit(cast.sari, id, { [finding?.id ?? '']: 'Sudah' }, later(5)))
  const open = await findReadingFor(cast.curatorOne, await reviewOf(id, cast.curatorOne))
  expect(open?.others).toHaveLength(1)
  await passGate(cast.official, id, 2)
  const first = await findReadingFor(cast.curatorOne, await reviewOf(id, cast.curatorOne))
  expect(first?.others).toEqual([])
  const seen = await seenBy(cast.curatorOne, id, 2)
  await openTo(cast.curatorOne, id, 2)
  const owed = await findReadingFor(cast.curatorOne, await reviewOf(id, cast.curatorOne, 2))
  expect(owed?.ownBefore?.total).toBe(80)
  expect(owed).not.toHaveProperty('decisions')
  const { readings } = await findHistoryOf(cast.curatorOne)
  expect(readings[0]?.outcome).toBeNull()
  const other = 76
  const middle = 78
  expect(seen).not.toMatch(new RegExp(`"(total|score|mean)":(${other}|${middle})\\b`))
})

it('calls each person whose turn it is, and stops when it no longer is', async () => {
  const waitingFor = async ({ userId }: { userId: string }) =>
    (await findInbox(userId)).waiting.map(({ kind }) => kind)
  const id = await underReview(cast)
  await tellEveryone()
  expect(await waitingFor(cast.official)).toEqual([])
  expect(await waitingFor(cast.curatorOne)).toEqual(['curation.read'])
  await score(cast.curatorOne, id, 4)
  await score(cast.curatorTwo, id, 4)
  await tellEveryone()
  expect(await waitingFor(cast.curatorOne)).toEqual([])
  expect(await waitingFor(cast.official)).toEqual([])
  expect(await waitingFor(cast.chief)).toEqual(['curation.decide'])
  must(await decide(cast.chief, id, decisionOf('revisionRequested'), port))
  await tellEveryone()
  expect(await waitingFor(cast.chief)).toEqual([])
  expect(await waitingFor(cast.sari)).toEqual(['curation.mend'])
})
