import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Curator, Official } from '#app/domain/accounts/actor.ts'
import { assignCurators } from '#app/domain/curation/assign-curators.server.ts'
import { decide } from '#app/domain/curation/decide.server.ts'
import { checkLetter, findLetterFor } from '#app/domain/curation/letters/queries.server.ts'
import { closeDatabase, database } from '#app/platform/database.server.ts'
import {
  countEvents,
  decisionOf,
  later,
  must,
  passGate,
  score,
  scored,
  stateOf,
} from '#tests/curation.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, join, settle } from '#tests/people.ts'
import { appealEnds, lastAppealDay } from './appeal.ts'
import { fileAppeal } from './file-appeal.server.ts'
import { ruleOnAppeal } from './rule-on-appeal.server.ts'

const day = 24
const port = (hours: number) => ({ now: later(hours), listProduct: async () => {} })
const word = 'Kemasan sudah diganti sejak foto itu dibuat.'
const upheld = { outcome: 'upheld', reasons: 'Foto kemasan baru terlewat.' } as const
const dismissed = { outcome: 'dismissed', reasons: 'Kapasitas memang belum cukup.' } as const

let cast: Cast
let third: Official
let id: string

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  const { agencyId: organisationId } = cast
  third = await join({ name: 'Endang Suhendi', role: 'official', organisationId })
  id = await scored(cast, [2, 2])
  must(await decide(cast.chief, id, decisionOf('rejected'), port(4)))
})
afterAll(closeDatabase)

const newCurator = (name: string): Promise<Curator> =>
  join({ name, role: 'curator', organisationId: cast.agencyId })

describe('an appeal', () => {
  it('is filed once, by the maker, in time, against a rejection', async () => {
    expect(await fileAppeal(cast.otherMaker, id, word, later(5))).toMatchObject({
      refusal: { reason: 'notFound' },
    })
    expect(lastAppealDay(later(4), 14)).toBe('2026-10-26')
    const tooLate = appealEnds('2026-10-26')
    expect(await fileAppeal(cast.sari, id, word, tooLate)).toMatchObject({
      refusal: { reason: 'tooLate' },
    })
    const lastMoment = new Date(tooLate.getTime() - 1)
    const both = await Promise.all([
      fileAppeal(cast.sari, id, word, lastMoment),
      fileAppeal(cast.sariPartner, id, word, lastMoment),
    ])
    expect(both.filter((each) => each.ok)).toHaveLength(1)
    expect(await countEvents(id, 'appeal.filed')).toBe(1)
  })

  it('is ruled on by somebody who neither decided nor read it', async () => {
    must(await fileAppeal(cast.sari, id, word, later(day)))
    expect(await ruleOnAppeal(cast.chief, id, dismissed, later(30))).toMatchObject({
      refusal: { reason: 'decided' },
    })
    expect(must(await ruleOnAppeal(third, id, dismissed, later(30))).outcome).toBe('dismissed')
    expect(await stateOf(id)).toBe('rejected')
    expect(await ruleOnAppeal(third, id, upheld, later(31))).toMatchObject({
      refusal: { reason: 'ruledAlready' },
    })
    expect(await fileAppeal(cast.sari, id, word, later(32))).toMatchObject({
      refusal: { reason: 'appealedAlready' },
    })
  })

  it('upheld, begins again before other readers and another decider', async () => {
    must(await fileAppeal(cast.sari, id, word, later(day)))
    must(await ruleOnAppeal(third, id, upheld, later(30)))
    const file = await database().submission.findUniqueOrThrow({
      where: { id },
      include: { versions: true },
    })
    expect(file).toMatchObject({ state: 'submitted', currentVersion: 2, closedAt: null })
    expect(file.versions).toHaveLength(2)

    await passGate(third, id, 2)
    expect(await stateOf(id)).toBe('underReview')
    const before = [cast.curatorOne.userId, cast.curatorTwo.userId]
    expect(await database().review.count({ where: { submissionId: id, version: 2 } })).toBe(0)
    expect(await assignCurators(cast.official, id, before, later(32))).toMatchObject({
      refusal: { reason: 'unfitCurator' },
    })
    const others = [await newCurator('Yayan Mulyana'), await newCurator('Siti Aminah')]
    const ids = others.map(({ userId }) => userId)
    must(await assignCurators(cast.official, id, ids, later(32)))
    for (const curator of others) await score(curator, id, 4, 2)
    const approval = decisionOf('approved', { version: 2 })
    expect(await decide(cast.chief, id, approval, port(40))).toMatchObject({
      refusal: { reason: 'decided' },
    })
    must(await decide(cast.official, id, approval, port(40)))
    expect(await stateOf(id)).toBe('approved')
  })

  it('cannot be upheld while the product is under way in another submission', async () => {
    must(await fileAppeal(cast.sari, id, word, later(day)))
    const { productId, ...file } = await database().submission.findUniqueOrThrow({ where: { id } })
    const another = { ...file, id: crypto.randomUUID(), number: 'KUR-2026-99999', productId }
    await database().submission.create({ data: { ...another, state: 'submitted' } })
    expect(await ruleOnAppeal(third, id, upheld, later(30))).toMatchObject({
      refusal: { reason: 'openAgain' },
    })
    expect(await database().appealRuling.count()).toBe(0)
    expect(await stateOf(id)).toBe('rejected')
  })
})

describe('the letter of a decision', () => {
  it('is numbered, frozen with its appeal clause, and checked without scores', async () => {
    const { id: letterId } = await database().decisionLetter.findFirstOrThrow()
    const letter = await findLetterFor([cast.sari], letterId)
    expect(letter).toMatchObject({
      number: 'SKK-2026-00001',
      content: {
        outcome: 'rejected',
        reasonCodes: ['capacity'],
        appealUntil: '2026-10-26',
        score: null,
        signatory: { name: cast.chief.name },
        maker: { businessName: 'Batik Sari Tarum' },
      },
    })
    await database().organisation.updateMany({ data: { name: 'Nama lain' } })
    expect((await findLetterFor([cast.sari], letterId))?.content).toEqual(letter?.content)
    const check = await checkLetter(letterId)
    expect(check).toMatchObject({ outcome: 'rejected', superseded: false })
    expect(JSON.stringify(check)).not.toContain('Belum siap pasok')
    must(await fileAppeal(cast.sari, id, word, later(day)))
    must(await ruleOnAppeal(third, id, upheld, later(30)))
    expect((await checkLetter(letterId))?.superseded).toBe(true)
  })
})
