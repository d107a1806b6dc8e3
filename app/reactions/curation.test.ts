import { afterAll, beforeEach, expect, it } from 'vitest'
import type { Official } from '#app/domain/accounts/actor.ts'
import { fileAppeal } from '#app/domain/curation/appeals/file-appeal.server.ts'
import { ruleOnAppeal } from '#app/domain/curation/appeals/rule-on-appeal.server.ts'
import { decide } from '#app/domain/curation/decide.server.ts'
import { closeDatabase, database } from '#app/platform/database.server.ts'
import { curationReactions } from '#app/reactions/curation.server.ts'
import type { StoredEvent } from '#app/reactions/reactions.ts'
import { decisionOf, later, must, scored } from '#tests/curation.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, join, settle } from '#tests/people.ts'

const word = 'Kemasan sudah diganti sejak foto itu dibuat.'
const port = { now: later(4), listProduct: async () => {} }

let cast: Cast
let third: Official

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  third = await join({ name: 'Endang', role: 'official', organisationId: cast.agencyId })
})
afterAll(closeDatabase)

/** Who hears of the last event of a kind, and by what notice. */
async function toldOf(type: string, kind: string): Promise<string[]> {
  const event = await database().event.findFirstOrThrow({
    where: { type },
    orderBy: { position: 'desc' },
  })
  for (const react of Object.values(curationReactions[type] ?? {})) {
    await react(event as unknown as StoredEvent)
  }
  const notices = await database().notification.findMany({ where: { eventId: event.id, kind } })
  const told = { id: { in: notices.map(({ userId }) => userId) } }
  const people = await database().user.findMany({ where: told, select: { name: true } })
  return people.map(({ name }) => name).sort()
}

async function appealed(): Promise<string> {
  const id = await scored(cast, [2, 2])
  must(await decide(cast.chief, id, decisionOf('rejected'), port))
  must(await fileAppeal(cast.sari, id, word, later(24)))
  return id
}

it('calls to a decision whoever did not run the gate', async () => {
  await scored(cast, [4, 4])
  expect(await toldOf('submission.scored', 'curation.decide')).toEqual(
    [cast.chief.name, third.name].sort(),
  )
})

it('calls to an appeal only those who had no part in what it is against', async () => {
  await appealed()
  expect(await toldOf('appeal.filed', 'letters.filed')).toEqual([third.name])
})

it('calls to the gate of an upheld appeal whoever did not decide before', async () => {
  const id = await appealed()
  must(await ruleOnAppeal(third, id, { outcome: 'upheld', reasons: 'Terlewat.' }, later(30)))
  expect(await toldOf('appeal.upheld', 'curation.receivedAgain')).toEqual(
    [cast.official.name, third.name].sort(),
  )
})

it('calls nobody with ties to the maker', async () => {
  const { producerId } = await database().submission.findUniqueOrThrow({
    where: { id: await scored(cast, [4, 4]) },
    select: { producerId: true },
  })
  await database().producer.update({
    where: { id: producerId },
    data: { mentorId: third.userId },
  })
  expect(await toldOf('submission.scored', 'curation.decide')).toEqual([cast.chief.name])
})
