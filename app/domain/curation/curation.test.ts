import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { findSubmissionForOfficial } from '#app/domain/curation/agency-file.server.ts'
import { assignCurators } from '#app/domain/curation/assign-curators.server.ts'
import { goWithTwo } from '#app/domain/curation/assignment/go-with-two.server.ts'
import { saveCuratorProfile } from '#app/domain/curation/assignment/save-curator-profile.server.ts'
import { setDistrictRule } from '#app/domain/curation/assignment/set-district-rule.server.ts'
import { checkGate } from '#app/domain/curation/check-gate.server.ts'
import { decide } from '#app/domain/curation/decide.server.ts'
import { declare } from '#app/domain/curation/declaration/declare.server.ts'
import { findSealFor } from '#app/domain/curation/declaration/find-seal.server.ts'
import { ensureDefaultRubric } from '#app/domain/curation/ensure-default-rubric.server.ts'
import { findReadingFor } from '#app/domain/curation/find-reading.server.ts'
import type { Approval } from '#app/domain/curation/listing-port.ts'
import { findSubmissionFor } from '#app/domain/curation/maker-queries.server.ts'
import { openFindings } from '#app/domain/curation/open-findings.server.ts'
import { recuse } from '#app/domain/curation/recuse.server.ts'
import { releaseCurator } from '#app/domain/curation/release-curator.server.ts'
import { remindCurators } from '#app/domain/curation/reminders/remind-curators.server.ts'
import { resubmit } from '#app/domain/curation/resubmit.server.ts'
import type { Level } from '#app/domain/curation/rubric.ts'
import { saveScores } from '#app/domain/curation/save-scores.server.ts'
import { countShelves } from '#app/domain/curation/shelves.server.ts'
import { submit } from '#app/domain/curation/submit.server.ts'
import { submitScores } from '#app/domain/curation/submit-scores.server.ts'
import { withdraw } from '#app/domain/curation/withdraw.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { closeDatabase, database } from '#app/platform/database.server.ts'
import {
  allAt,
  countEvents,
  decisionOf,
  gateAnswers,
  handIn,
  later,
  makeReady,
  monday,
  must,
  passGate,
  reviewOf,
  score,
  scored,
  stateOf,
  underReview,
} from '#tests/curation.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast
const listProduct = async () => {}
const port = { now: later(4), listProduct }

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
})
afterAll(closeDatabase)

describe('handing a product in', () => {
  it('copies the file and gives it to the office of the region', async () => {
    const id = await handIn(cast)
    const row = await database().submission.findUniqueOrThrow({
      where: { id },
      include: { versions: true },
    })
    expect(row).toMatchObject({
      number: 'KUR-2026-00001',
      state: 'submitted',
      agencyId: cast.agencyId,
      sector: 'textile',
    })
    expect(row.dueAt?.toISOString()).toBe('2026-10-15T02:00:00.000Z')
    expect(row.versions[0]?.snapshot).toMatchObject({
      name: 'Selendang Tarum',
      price: '185000',
      firm: { nib: '9120001234567' },
      certificates: [{ kind: 'nib' }],
    })
  })

  it('says what is missing, and is refused for somebody else’s product', async () => {
    await ensureDefaultRubric()
    const productId = await makeReady(cast.sari)
    await database().product.update({ where: { id: productId }, data: { story: null } })
    const refused = await submit(cast.sari, productId, monday)
    expect(refused).toMatchObject({
      ok: false,
      refusal: { reason: 'incomplete', missing: [{ field: 'story' }] },
    })
    const other = await submit(cast.otherMaker, productId, monday)
    expect(other).toMatchObject({ refusal: { reason: 'notFound' } })
  })

  it('goes to the most specific office that is responsible for the sector', async () => {
    await database().agency.update({ where: { id: cast.agencyId }, data: { sectors: ['food'] } })
    await ensureDefaultRubric()
    const productId = await makeReady(cast.sari)
    expect(await submit(cast.sari, productId, monday)).toMatchObject({
      refusal: { reason: 'noAgency' },
    })
    const province = newId()
    await database().organisation.create({
      data: {
        ...{ id: province, kind: 'agency', name: 'Dinas Provinsi', regionCode: '32' },
        agency: { create: { sectors: [] } },
      },
    })
    const { submissionId } = must(await submit(cast.sari, productId, monday))
    const row = await database().submission.findUniqueOrThrow({ where: { id: submissionId } })
    expect(row.agencyId).toBe(province)
  })

  it('is open once per product', async () => {
    const id = await handIn(cast)
    const { productId } = await database().submission.findUniqueOrThrow({ where: { id } })
    const again = await submit(cast.sari, productId, monday)
    expect(again).toMatchObject({ refusal: { reason: 'alreadyOpen' } })
    must(await withdraw(cast.sari, id, 'Salah foto', monday))
    expect(must(await submit(cast.sari, productId, later(1))).number).toBe('KUR-2026-00002')
  })
})

describe('the gate', () => {
  it('sends the file back with a finding for each failure', async () => {
    const id = await handIn(cast)
    const items = gateAnswers({ label: { outcome: 'failed', note: 'Tulis alamat di label' } })
    expect(must(await checkGate(cast.official, id, { version: 1, items }, later(1)))).toEqual({
      passed: false,
      readersAsked: false,
    })
    expect(await stateOf(id)).toBe('revisionRequested')
    const findings = await openFindings(database(), { id, currentVersion: 1 })
    expect(findings).toMatchObject([
      { field: 'photos', text: 'Tulis alamat di label', from: 'Ratna Dewi' },
    ])
  })

  it('is out of reach for an official of another region', async () => {
    const id = await handIn(cast)
    const far = { ...cast.official, region: '33.01' }
    const form = { version: 1, items: gateAnswers() }
    expect(await checkGate(far, id, form, later(1))).toMatchObject({
      refusal: { reason: 'notFound' },
    })
    const other = { ...cast.official, organisationId: newId() }
    expect(await checkGate(other, id, form, later(1))).toMatchObject({
      refusal: { reason: 'otherAgency' },
    })
  })
})

describe('readers', () => {
  it('are two different curators of the office, without ties to the maker', async () => {
    const id = await handIn(cast)
    await passGate(cast.official, id)
    const { curatorOne, curatorTwo, curatorThree } = cast
    const assign = (...people: { userId: string }[]) =>
      assignCurators(
        cast.official,
        id,
        people.map(({ userId }) => userId),
        later(2),
      )
    expect(await assign(curatorOne)).toMatchObject({ refusal: { reason: 'wrongCount' } })
    expect(await assign(curatorOne, curatorOne)).toMatchObject({
      refusal: { reason: 'wrongCount' },
    })
    expect(await assign(curatorOne, cast.buyer)).toMatchObject({
      refusal: { reason: 'unfitCurator' },
    })
    await database().membership.create({
      data: {
        ...{ id: newId(), userId: curatorThree.userId, role: 'producer' },
        organisationId: cast.sari.organisationId,
      },
    })
    expect(await assign(curatorOne, curatorThree)).toMatchObject({
      refusal: { reason: 'unfitCurator' },
    })
    must(await assign(curatorOne, curatorTwo))
    expect(await assign(curatorOne, curatorTwo)).toMatchObject({
      refusal: { reason: 'wrongCount' },
    })
  })

  it('keep drafts to themselves and hand in once', async () => {
    const id = await underReview(cast)
    const reviewId = await reviewOf(id, cast.curatorOne)
    must(await saveScores(cast.curatorOne, reviewId, { scores: { quality: { level: 3 } } }))
    expect(await saveScores(cast.curatorTwo, reviewId, { scores: {} })).toMatchObject({
      refusal: { reason: 'notFound' },
    })
    const half = { scores: { quality: { level: 3 as const } } }
    expect(await submitScores(cast.curatorOne, reviewId, half, later(3))).toMatchObject({
      refusal: { reason: 'incomplete' },
    })
    expect((await score(cast.curatorOne, id, 4)).total).toBe(80)
    expect(await stateOf(id)).toBe('underReview')
    const again = { scores: allAt(1) }
    expect(await submitScores(cast.curatorOne, reviewId, again, later(3))).toMatchObject({
      refusal: { reason: 'closed' },
    })
    await score(cast.curatorTwo, id, 4)
    expect(await stateOf(id)).toBe('scored')
  })

  it('may step back or be replaced, and the file waits for another', async () => {
    const id = await underReview(cast)
    const reviewId = await reviewOf(id, cast.curatorOne)
    must(await recuse(cast.curatorOne, reviewId, { reason: 'Sepupu pemilik' }, later(3)))
    await score(cast.curatorTwo, id, 4)
    expect(await stateOf(id)).toBe('underReview')
    expect((await countShelves(cast.official)).assignment).toBe(1)
    const back = await assignCurators(cast.official, id, [cast.curatorOne.userId], later(4))
    expect(back).toMatchObject({ refusal: { reason: 'unfitCurator' } })
    must(await assignCurators(cast.official, id, [cast.curatorThree.userId], later(4)))
    expect(await countShelves(cast.official)).toMatchObject({ assignment: 0, reading: 1 })
    await score(cast.curatorThree, id, 4)
    expect(await stateOf(id)).toBe('scored')
  })

  it('that part are followed by a third at once, and counted by the middle one', async () => {
    const id = await scored(cast, [2, 4])
    expect(await stateOf(id)).toBe('underReview')
    const file = await findSubmissionForOfficial(cast.chief, id)
    expect(file).toMatchObject({ verdict: null, parted: true, wanted: 0 })
    expect(await countShelves(cast.official)).toMatchObject({ assignment: 0, reading: 1 })
    await score(cast.curatorThree, id, 5)
    must(await decide(cast.chief, id, decisionOf('approved'), port))
    const decision = await database().decision.findFirstOrThrow({ where: { submissionId: id } })
    expect(decision.score?.toNumber()).toBe(80)
    expect(decision.grade).toBe('B')
  })

  it('that part wait for a third where nobody is free, or are decided on as two', async () => {
    await database().membership.deleteMany({ where: { userId: cast.curatorThree.userId } })
    const id = await scored(cast, [2, 4])
    expect(await stateOf(id)).toBe('underReview')
    expect((await countShelves(cast.official)).assignment).toBe(1)
    const file = await findSubmissionForOfficial(cast.chief, id)
    expect(file).toMatchObject({ wanted: 1, verdict: { split: true, score: 60, grade: 'C' } })
    must(await goWithTwo(cast.official, id, later(4)))
    expect(await stateOf(id)).toBe('scored')
    expect(await goWithTwo(cast.official, id, later(4))).toMatchObject({
      refusal: { reason: 'wrongState' },
    })
  })

  it('whose third leaves wait for another', async () => {
    const id = await scored(cast, [2, 4])
    const third = await reviewOf(id, cast.curatorThree)
    must(await releaseCurator(cast.official, id, third, 'Terlambat', later(5)))
    expect(await stateOf(id)).toBe('underReview')
    expect((await countShelves(cast.official)).assignment).toBe(1)
  })

  it('may lie further apart where their round allows it', async () => {
    const id = await underReview(cast)
    const scores = (packaging: Level) => ({ ...allAt(4), packaging: { level: packaging } })
    await database().submission.update({ where: { id }, data: { splitLimit: 2 } })
    const hand = async (curator: Cast['curatorOne'], packaging: Level) => {
      const reviewId = await reviewOf(id, curator)
      must(await submitScores(curator, reviewId, { scores: scores(packaging) }, later(3)))
    }
    await hand(cast.curatorOne, 4)
    await hand(cast.curatorTwo, 3)
    expect(await stateOf(id)).toBe('underReview')
    expect(await countEvents(id, 'submission.parted')).toBe(1)
  })

  it('who are outside their field are replaced at once and count nothing', async () => {
    const id = await underReview(cast)
    const reviewId = await reviewOf(id, cast.curatorOne)
    const given = { kind: 'outsideField' as const, reason: 'Saya ahli pangan' }
    must(await recuse(cast.curatorOne, reviewId, given, later(3)))
    const asked = await database().review.findFirst({
      where: { submissionId: id, curatorId: cast.curatorThree.userId },
    })
    expect(asked?.state).toBe('assigned')
  })

  it('who are outside their field are still heard by the decider, marked and uncounted', async () => {
    const id = await underReview(cast)
    const reviewId = await reviewOf(id, cast.curatorOne)
    const partly = { quality: { level: 1 as const, comment: 'Jahitan lepas' } }
    must(await saveScores(cast.curatorOne, reviewId, { scores: partly, comment: 'Sepintas' }))
    const reason = 'Saya ahli pangan'
    must(await recuse(cast.curatorOne, reviewId, { kind: 'outsideField', reason }, later(3)))
    const fileFor = async () => {
      const file = await findSubmissionForOfficial(cast.chief, id)
      if (!file) throw new Error('out of reach')
      return file
    }
    expect((await fileFor()).readers.map(({ outside }) => outside)).toEqual([null, null, null])
    await score(cast.curatorTwo, id, 4)
    await score(cast.curatorThree, id, 4)
    const file = await fileFor()
    const heard = file.readers.find((reader) => reader.reviewId === reviewId)
    expect(heard?.outside).toEqual({ total: null, scores: partly, comment: 'Sepintas' })
    expect(heard?.result).toBeNull()
    expect(file.verdict).toMatchObject({ score: 80, mean: 80, split: false })

    // For any other reason nothing of it stays.
    const other = await underReview(cast)
    const given = await reviewOf(other, cast.curatorOne)
    must(await saveScores(cast.curatorOne, given, { scores: partly }))
    must(await recuse(cast.curatorOne, given, { kind: 'family', reason }, later(3)))
    const kept = await database().review.findUniqueOrThrow({ where: { id: given } })
    expect(kept.scores).toEqual({})
  })
})

describe('before a file opens', () => {
  const asked = async () => {
    const id = await handIn(cast)
    await passGate(cast.official, id)
    const curators = [cast.curatorOne.userId, cast.curatorTwo.userId]
    must(await assignCurators(cast.official, id, curators, later(2)))
    return { id, reviewId: await reviewOf(id, cast.curatorOne) }
  }

  it('nothing of it is shown, kept or handed in', async () => {
    const { reviewId } = await asked()
    expect(await findReadingFor(cast.curatorOne, reviewId)).toBeUndefined()
    expect(await findSealFor(cast.curatorOne, reviewId)).toMatchObject({
      declared: false,
      product: { name: 'Selendang Tarum', businessName: 'Batik Sari Tarum' },
    })
    const form = { scores: allAt(4) }
    expect(await saveScores(cast.curatorOne, reviewId, form)).toMatchObject({
      refusal: { reason: 'undeclared' },
    })
    expect(await submitScores(cast.curatorOne, reviewId, form, later(3))).toMatchObject({
      refusal: { reason: 'undeclared' },
    })
    must(await declare(cast.curatorOne, reviewId, { kind: 'none' }, later(3)))
    expect((await findReadingFor(cast.curatorOne, reviewId))?.version.file.name).toBeTruthy()
  })

  it('a family tie sends it back, and keeps the curator away from the maker for good', async () => {
    const { id, reviewId } = await asked()
    const tie = { kind: 'family' as const, text: 'Sepupu' }
    expect(must(await declare(cast.curatorOne, reviewId, tie, later(3))).open).toBe(false)
    expect(await findReadingFor(cast.curatorOne, reviewId)).toBeUndefined()
    const next = must(
      await submit(cast.sari, await makeReady(cast.sari, 'Lain'), later(4)),
    ).submissionId
    await passGate(cast.official, next)
    const both = [cast.curatorOne.userId, cast.curatorTwo.userId]
    expect(await assignCurators(cast.official, next, both, later(5))).toMatchObject({
      refusal: { reason: 'unfitCurator' },
    })
    const file = await findSubmissionForOfficial(cast.official, id)
    expect(file?.judged.ties.declared).toEqual([cast.curatorOne.userId])
  })

  it('names nobody where the reading is blind', async () => {
    const { id, reviewId } = await asked()
    await database().submission.update({ where: { id }, data: { blind: true } })
    const sealed = JSON.stringify(await findSealFor(cast.curatorOne, reviewId))
    expect(sealed).not.toMatch(/Sari|Tarum|Tambun/)
    must(await declare(cast.curatorOne, reviewId, { kind: 'none' }, later(3)))
    const reading = JSON.stringify(await findReadingFor(cast.curatorOne, reviewId))
    expect(reading).not.toMatch(/Sari Wulandari|Batik Sari|Tambun|9120001234567/)
  })

  it('keeps curators of the maker’s district out where their agency says so', async () => {
    const { id } = await asked()
    const ties = async () => (await findSubmissionForOfficial(cast.official, id))?.judged.ties
    const profile = { categoryIds: ['batik'], districtCode: '32.16.06' }
    must(await saveCuratorProfile(cast.official, cast.curatorThree.userId, profile, monday))
    expect((await ties())?.district).toEqual([])
    expect(await setDistrictRule(cast.official, true)).toMatchObject({
      refusal: { reason: 'mayNot' },
    })
    must(await setDistrictRule(cast.chief, true))
    expect((await ties())?.district).toEqual([cast.curatorThree.userId])
  })
})

it('reminds once before and once after a reading is due, while it waits', async () => {
  const id = await underReview(cast)
  const { dueAt } = await database().review.findFirstOrThrow()
  const at = (days: number) => new Date((dueAt?.getTime() ?? 0) + days * 24 * 3_600_000)
  expect(await remindCurators(at(-3))).toBe(0)
  expect(await remindCurators(at(-1))).toBe(2)
  expect(await remindCurators(at(-1))).toBe(0)
  await score(cast.curatorOne, id, 4)
  expect(await remindCurators(at(1))).toBe(1)
  expect(await remindCurators(at(2))).toBe(0)
  await database().reviewReminder.deleteMany()
  await database().submission.update({ where: { id }, data: { remindersEndAt: at(1) } })
  expect(await remindCurators(at(2))).toBe(0)
})

describe('the decision', () => {
  it('is not for who ran the gate, nor for a reader', async () => {
    const id = await scored(cast)
    expect(await decide(cast.official, id, decisionOf('approved'), port)).toMatchObject({
      refusal: { reason: 'ranGate' },
    })
    const reader = { ...cast.curatorOne, role: 'official' as const }
    expect(await decide(reader, id, decisionOf('approved'), port)).toMatchObject({
      refusal: { reason: 'scored' },
    })
  })

  it('lists the product in the same transaction, or not at all', async () => {
    const id = await scored(cast)
    const failing = { now: later(4), listProduct: () => Promise.reject(new Error('no shelf')) }
    await expect(decide(cast.chief, id, decisionOf('approved'), failing)).rejects.toThrow(
      'no shelf',
    )
    expect(await stateOf(id)).toBe('scored')
    expect(await database().decision.count()).toBe(0)
    const told: Approval[] = []
    must(
      await decide(cast.chief, id, decisionOf('approved'), {
        now: later(4),
        listProduct: async (tx, approval) => {
          const { state } = await tx.product.findUniqueOrThrow({
            where: { id: approval.productId },
          })
          expect(state).toBe('listed')
          told.push(approval)
        },
      }),
    )
    expect(told).toMatchObject([{ grade: 'B', score: 80, validUntil: '2028-10-12' }])
    expect(await countEvents(id, 'submission.approved')).toBe(1)
  })

  it('cannot approve below the pass mark', async () => {
    const id = await scored(cast, [2, 2])
    expect(await decide(cast.chief, id, decisionOf('approved'), port)).toMatchObject({
      refusal: { reason: 'belowPass' },
    })
    must(await decide(cast.chief, id, decisionOf('rejected'), port))
    const maker = await findSubmissionFor(cast.sari, id)
    expect(maker?.decisions[0]?.reasons).toBe('Belum siap pasok')
  })
})

describe('a revision', () => {
  it('is answered finding by finding, keeps every version and goes to the same readers', async () => {
    const id = await scored(cast, [3, 3])
    must(await decide(cast.chief, id, decisionOf('revisionRequested'), port))
    const [finding] = await openFindings(database(), { id, currentVersion: 1 })
    expect(await resubmit(cast.sari, id, {}, later(5))).toMatchObject({
      refusal: { reason: 'unanswered' },
    })
    const { productId } = await database().submission.findUniqueOrThrow({ where: { id } })
    await database().product.update({
      where: { id: productId },
      data: { materials: 'Katun primissima, tarum kebun, tingi' },
    })
    const answers = { [finding?.id ?? '']: 'Sudah saya rinci' }
    expect(must(await resubmit(cast.sari, id, answers, later(6))).version).toBe(2)
    const record = await findSubmissionFor(cast.sari, id)
    expect(record?.versions.map(({ file }) => file.materials)).toEqual([
      'Katun primissima, pewarna tarum',
      'Katun primissima, tarum kebun, tingi',
    ])
    expect(record?.decisions[0]?.findings[0]?.answer).toBe('Sudah saya rinci')
    const again = { version: 2, items: gateAnswers() }
    expect(must(await checkGate(cast.chief, id, again, later(7))).readersAsked).toBe(true)
    await score(cast.curatorOne, id, 4, 2)
    await score(cast.curatorTwo, id, 4, 2)
    must(await decide(cast.official, id, decisionOf('approved', { version: 2 }), port))
    expect(await stateOf(id)).toBe('approved')
  })

  it('is not decided from a page that shows an older version', async () => {
    const id = await scored(cast)
    expect(
      await decide(cast.chief, id, decisionOf('approved', { version: 2 }), port),
    ).toMatchObject({ refusal: { reason: 'wrongState' } })
  })
})
