import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor, Curator } from '#app/domain/accounts/actor.ts'
import { addMember } from '#app/domain/accounts/organisations.server.ts'
import { findSubmissionForOfficial } from '#app/domain/curation/agency-file.server.ts'
import { assignCurators } from '#app/domain/curation/assign-curators.server.ts'
import { findCalibration } from '#app/domain/curation/calibration/chair-queries.server.ts'
import {
  findAnchorReadingFor,
  findAnchorSeal,
  findCalibrationOf,
} from '#app/domain/curation/calibration/curator-queries.server.ts'
import { declareAnchor } from '#app/domain/curation/calibration/declare-anchor.server.ts'
import { scoreAnchor } from '#app/domain/curation/calibration/score-anchor.server.ts'
import { setAnchor } from '#app/domain/curation/calibration/set-anchor.server.ts'
import { decide } from '#app/domain/curation/decide.server.ts'
import { closeDatabase, database, transact } from '#app/platform/database.server.ts'
import {
  allAt,
  decisionOf,
  later,
  must,
  rejected,
  reviewOf,
  scored,
  stateOf,
} from '#tests/curation.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, join, settle } from '#tests/people.ts'

let cast: Cast
let fourth: Curator
const form = { scores: allAt(4), comment: undefined }
const handIn = { now: later(6), handIn: true }

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  const organisationId = cast.agencyId
  fourth = await join({ name: 'Siti Aminah', role: 'curator', organisationId })
})
afterAll(closeDatabase)

/** Gives somebody another part in the agency. */
const alsoIn = (who: Actor, role: 'official' | 'curator') =>
  transact((tx) => addMember(tx, { userId: who.userId, organisationId: cast.agencyId, role }))

const askedFor = async (anchorId: string) =>
  (await database().anchorReading.findMany({ where: { anchorId } }))
    .map(({ curatorId }) => curatorId)
    .sort()

const idsOf = (...people: Actor[]) => people.map(({ userId }) => userId).sort()

async function anchorOf(curator: Curator): Promise<string> {
  const where = { curatorId: curator.userId }
  return (await database().anchorReading.findFirstOrThrow({ where })).id
}

describe('an anchor', () => {
  it('is a rejected file, never one whose score is public', async () => {
    const id = await scored(cast)
    must(
      await decide(cast.chief, id, decisionOf('approved'), {
        now: later(4),
        listProduct: async () => {},
      }),
    )
    expect((await findCalibration(cast.chief, later(5))).candidates).toEqual([])
    expect(await setAnchor(cast.chief, id, later(5))).toMatchObject({
      refusal: { reason: 'notFound' },
    })
  })

  it('is read by those who know no score of it', async () => {
    const id = await rejected(cast)
    const { anchorId } = must(await setAnchor(cast.chief, id, later(5)))
    expect(await askedFor(anchorId)).toEqual(idsOf(cast.curatorThree, fourth))
  })

  it('is read again by its own readers where they read it blind, and not by officials', async () => {
    const id = await rejected(cast)
    await database().submission.update({ where: { id }, data: { blind: true } })
    await alsoIn(fourth, 'official')
    const { anchorId } = must(await setAnchor(cast.chief, id, later(5)))
    expect(await askedFor(anchorId)).toEqual(
      idsOf(cast.curatorOne, cast.curatorTwo, cast.curatorThree),
    )
  })

  it('needs two to compare', async () => {
    await alsoIn(fourth, 'official')
    expect(await setAnchor(cast.chief, await rejected(cast), later(5))).toMatchObject({
      refusal: { reason: 'tooFew' },
    })
  })

  it('opens after the declaration, like any file', async () => {
    must(await setAnchor(cast.chief, await rejected(cast), later(5)))
    const reading = await anchorOf(fourth)
    expect(await findAnchorReadingFor(fourth, reading)).toBeUndefined()
    expect(await findAnchorSeal(fourth, reading)).toMatchObject({ open: true, product: null })
    expect(await scoreAnchor(fourth, reading, form, handIn)).toMatchObject({
      refusal: { reason: 'undeclared' },
    })
    must(await declareAnchor(fourth, reading, { kind: 'none' }, later(5)))
    expect(await findAnchorReadingFor(fourth, reading)).toMatchObject({ open: true })
    must(await scoreAnchor(fourth, reading, form, handIn))
  })

  it('stays shut where something ties the curator to the maker, whom no other file reaches then', async () => {
    const id = await rejected(cast)
    must(await setAnchor(cast.chief, id, later(5)))
    const reading = await anchorOf(fourth)
    const tie = { kind: 'family', text: 'Sepupu' } as const
    expect(must(await declareAnchor(fourth, reading, tie, later(5)))).toEqual({ open: false })
    expect(await findAnchorReadingFor(fourth, reading)).toBeUndefined()
    expect((await findCalibrationOf(fourth, later(6))).anchors).toEqual([])
    expect((await findCalibration(cast.chief, later(6))).anchors).toMatchObject([{ asked: 1 }])
    const file = await findSubmissionForOfficial(cast.official, id)
    expect(file?.judged.ties.declared).toContain(fourth.userId)
  })

  it('closes when its product is listed, with its score, by another file', async () => {
    const id = await rejected(cast)
    must(await setAnchor(cast.chief, id, later(5)))
    const reading = await anchorOf(fourth)
    must(await declareAnchor(fourth, reading, { kind: 'none' }, later(5)))
    await database().product.updateMany({
      where: { submissions: { some: { id } } },
      data: { state: 'listed' },
    })
    expect(await findAnchorReadingFor(fourth, reading)).toBeUndefined()
    expect(await scoreAnchor(fourth, reading, form, handIn)).toMatchObject({
      refusal: { reason: 'listed' },
    })
  })

  it('hides the others’ totals from a chair who still owes a reading of it', async () => {
    must(await setAnchor(cast.chief, await rejected(cast), later(5)))
    const reading = await anchorOf(fourth)
    must(await declareAnchor(fourth, reading, { kind: 'none' }, later(5)))
    must(await scoreAnchor(fourth, reading, form, handIn))
    const seen = async () => (await findCalibration(cast.chief, later(7))).anchors[0]?.totals
    expect(await seen()).toEqual([{ name: 'Siti Aminah', total: 80 }])
    const owed = await anchorOf(cast.curatorThree)
    await database().anchorReading.update({
      where: { id: owed },
      data: { curatorId: cast.chief.userId },
    })
    expect(await seen()).toEqual([])
  })
})

describe('somebody who is official and curator in one office', () => {
  it('is not asked as a third, once scores may have been seen, nor assigned by hand', async () => {
    await database().membership.deleteMany({ where: { userId: cast.curatorThree.userId } })
    await database().membership.deleteMany({ where: { userId: fourth.userId } })
    const id = await scored(cast, [2, 4])
    await alsoIn(cast.curatorThree, 'curator')
    await alsoIn(cast.curatorThree, 'official')
    expect(
      await assignCurators(cast.official, id, [cast.curatorThree.userId], later(5)),
    ).toMatchObject({ refusal: { reason: 'unfitCurator' } })
    await alsoIn(fourth, 'curator')
    must(await assignCurators(cast.official, id, [fourth.userId], later(5)))
  })

  it('reads like anybody else from the beginning, and sees no score from the office meanwhile', async () => {
    await alsoIn(cast.curatorOne, 'official')
    const id = await scored(cast)
    expect(await stateOf(id)).toBe('scored')
    await database().review.update({
      where: { id: await reviewOf(id, cast.curatorOne) },
      data: { state: 'assigned' },
    })
    const official = { ...cast.official, userId: cast.curatorOne.userId }
    const file = await findSubmissionForOfficial(official, id)
    expect(file?.readers.map(({ result }) => result)).toEqual([null, null])
  })
})
