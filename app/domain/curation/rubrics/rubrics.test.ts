import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { defaultRubric } from '#app/domain/curation/default-rubric.ts'
import { ensureDefaultRubric } from '#app/domain/curation/ensure-default-rubric.server.ts'
import { beginRubric } from '#app/domain/curation/rubrics/begin-rubric.server.ts'
import { beginVersion } from '#app/domain/curation/rubrics/begin-version.server.ts'
import { nearestRubric } from '#app/domain/curation/rubrics/policy.ts'
import { publishRubric } from '#app/domain/curation/rubrics/publish-rubric.server.ts'
import { findDraftFor, findRubricFor } from '#app/domain/curation/rubrics/queries.server.ts'
import { retireRubric } from '#app/domain/curation/rubrics/retire-rubric.server.ts'
import { rubricChanges } from '#app/domain/curation/rubrics/rubric-changes.ts'
import { RubricContentSchema } from '#app/domain/curation/rubrics/rubric-content-schema.ts'
import {
  draftFrom,
  moveCriterion,
  RubricDraftSchema,
} from '#app/domain/curation/rubrics/rubric-draft.ts'
import { saveDraft } from '#app/domain/curation/rubrics/save-draft.server.ts'
import { submit } from '#app/domain/curation/submit.server.ts'
import { closeDatabase, database } from '#app/platform/database.server.ts'
import { later, makeReady, monday, must } from '#tests/curation.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'

describe('a draft', () => {
  it('holds a published content and gives it back', () => {
    expect(RubricContentSchema.parse(draftFrom(defaultRubric))).toEqual(defaultRubric)
    expect(RubricDraftSchema.parse(draftFrom(defaultRubric))).toEqual(draftFrom(defaultRubric))
  })

  it('keeps what is half typed, drops empty and removed lines, names new ones', () => {
    const draft = RubricDraftSchema.parse({
      criteria: [
        { key: 'quality', weight: 'tiga puluh', title: { id: 'Mutu' } },
        { key: 'packaging', title: { id: 'Kemasan' }, remove: 'yes' },
        { title: { id: 'Cita rasa', en: 'Taste of it' }, weight: '10' },
        { title: { id: '', en: '' } },
      ],
    })
    expect(draft.criteria.map(({ key, weight }) => [key, weight])).toEqual([
      ['quality', 'tiga puluh'],
      ['tasteOfIt', '10'],
    ])
    const said = RubricContentSchema.safeParse(draft)
    const wrong = said.error?.issues.map(({ path }) => path.join('.')) ?? []
    expect(wrong).toContain('criteria.0.weight')
    expect(wrong).toContain('passFrom')
  })

  it('needs weights of one hundred and grades that fall', () => {
    const draft = draftFrom(defaultRubric)
    const [first, ...rest] = draft.criteria
    const heavy = { ...draft, criteria: [{ ...first, weight: '31' }, ...rest] }
    const messages = (content: unknown) =>
      RubricContentSchema.safeParse(content).error?.issues.map(({ message }) => message)
    expect(messages(heavy)).toEqual(['rubrics.weightsSum'])
    expect(messages({ ...draft, grades: { A: '70', B: '70', C: '55' } })).toEqual([
      'rubrics.gradesFall',
    ])
  })
})

it('the nearest rubric holds: the agency’s before Etalase’s, a category’s before a sector’s', () => {
  const at = (agencyId: string | null, categoryId: string | null, sector: string | null) => ({
    ...{ agencyId, categoryId, sector },
  })
  const all = [
    at(null, null, null),
    at('a', null, null),
    at('a', null, 'food'),
    at('a', 'kue', null),
  ]
  const near = (agencyId: string, categoryId: string, sector: string) =>
    nearestRubric([...all], { agencyId, categoryId, sector })
  expect(near('a', 'kue', 'food')).toBe(all[3])
  expect(near('a', 'keripik', 'food')).toBe(all[2])
  expect(near('a', 'batik', 'textile')).toBe(all[1])
  expect(near('b', 'kue', 'food')).toBe(all[0])
})

it('says what a version changed', () => {
  const [first, ...rest] = defaultRubric.criteria
  if (!first) throw new Error('no criterion')
  const after = {
    ...defaultRubric,
    passFrom: 60,
    criteria: [{ ...first, weight: 35 }, ...rest.slice(1)],
  }
  expect(rubricChanges(defaultRubric, after)).toMatchObject([
    { what: 'removed', part: 'criterion', title: { en: 'Packaging' } },
    { what: 'changed', part: 'criterion', weight: { before: 30, after: 35 }, levels: [] },
    { what: 'figure', figure: 'passFrom', before: '55', after: '60' },
  ])
})

describe('an agency’s rubric', () => {
  let cast: Cast
  const group = { categoryId: 'batik', sector: null }

  beforeEach(async () => {
    await resetDatabase()
    cast = await settle()
    await ensureDefaultRubric()
  })
  afterAll(closeDatabase)

  async function begun() {
    return must(await beginRubric(cast.chief, { name: 'Batik', group }, monday)).rubricId
  }

  async function published(passFrom: string) {
    const rubricId = await begun()
    const draft = { ...draftFrom(defaultRubric), passFrom, note: 'Lebih ketat' }
    must(await saveDraft(cast.chief, rubricId, { draft, seen: monday }, later(1)))
    must(await publishRubric(cast.chief, rubricId, later(2)))
    return rubricId
  }

  const rubricOf = async (name: string, hours: number) => {
    const { submissionId } = must(
      await submit(cast.sari, await makeReady(cast.sari, name), later(hours)),
    )
    const { rubricVersion } = await database().submission.findUniqueOrThrow({
      where: { id: submissionId },
      include: { rubricVersion: { include: { rubric: true } } },
    })
    return [rubricVersion.rubric.name, rubricVersion.version]
  }

  it('keeps the order its criteria were moved to, from the draft to what is published', async () => {
    const keys = (content: { criteria: readonly { key: string }[] }) =>
      content.criteria.map(({ key }) => key)
    const draft = draftFrom(defaultRubric)
    const [first = '', second = '', ...rest] = keys(draft)
    expect(keys(moveCriterion(draft, first, 1))).toEqual([second, first, ...rest])
    expect(keys(moveCriterion(draft, second, -1))).toEqual([second, first, ...rest])
    for (const [key, by] of [
      [first, -1],
      [rest.at(-1) ?? '', 1],
      ['unknown', 1],
    ] as const) {
      expect(keys(moveCriterion(draft, key, by))).toEqual(keys(draft))
    }
    const rubricId = await begun()
    must(
      await saveDraft(
        cast.chief,
        rubricId,
        { draft: moveCriterion(draft, first, 1), seen: monday },
        later(1),
      ),
    )
    must(await publishRubric(cast.chief, rubricId, later(2)))
    const { content } = await database().rubricVersion.findFirstOrThrow({ where: { rubricId } })
    expect(keys(content as never)).toEqual([second, first, ...rest])
  })

  it('is for approvers, once per group, of products that exist', async () => {
    const begin = (official: Cast['official'], of: typeof group) =>
      beginRubric(official, { name: 'Batik', group: of }, monday)
    expect(await begin(cast.official, group)).toMatchObject({ refusal: { reason: 'mayNot' } })
    await begun()
    expect(await begin(cast.chief, group)).toMatchObject({ refusal: { reason: 'exists' } })
    const unknown = { categoryId: 'awan', sector: null }
    expect(await begin(cast.chief, unknown)).toMatchObject({ refusal: { reason: 'unknownGroup' } })
  })

  it('holds for files handed in after it was published; earlier ones keep theirs', async () => {
    expect(await rubricOf('Satu', 0)).toEqual(['Rubrik umum Etalase', 1])
    const rubricId = await begun()
    expect(await rubricOf('Dua', 1)).toEqual(['Rubrik umum Etalase', 1])
    must(await publishRubric(cast.chief, rubricId, later(2)))
    expect(await rubricOf('Tiga', 3)).toEqual(['Batik', 1])
    must(await beginVersion(cast.chief, rubricId, later(4)))
    must(await publishRubric(cast.chief, rubricId, later(5)))
    expect(await rubricOf('Empat', 6)).toEqual(['Batik', 2])
    must(await retireRubric(cast.chief, rubricId, later(7)))
    expect(await rubricOf('Lima', 8)).toEqual(['Rubrik umum Etalase', 1])
    const view = await findRubricFor(cast.chief, rubricId)
    expect(view?.versions.map(({ state, files }) => [state, files])).toEqual([
      ['retired', 1],
      ['retired', 1],
    ])
  })

  it('is never saved over what a colleague has saved meanwhile', async () => {
    const rubricId = await begun()
    const draft = draftFrom(defaultRubric)
    const mine = { draft: { ...draft, passFrom: '60' }, seen: monday }
    must(await saveDraft(cast.chief, rubricId, mine, later(1)))
    const theirs = { draft: { ...draft, passFrom: '65' }, seen: monday }
    expect(await saveDraft(cast.chief, rubricId, theirs, later(2))).toMatchObject({
      refusal: { reason: 'changed' },
    })
    const kept = await findDraftFor(cast.chief, rubricId)
    expect(kept).toMatchObject({ draft: { passFrom: '60' }, savedAt: later(1) })
    must(await saveDraft(cast.chief, rubricId, { ...theirs, seen: later(1) }, later(3)))
  })

  it('is not published half finished', async () => {
    const rubricId = await begun()
    const draft = { ...draftFrom(defaultRubric), splitLimit: 'banyak' }
    must(await saveDraft(cast.chief, rubricId, { draft, seen: monday }, later(1)))
    expect((await findDraftFor(cast.chief, rubricId))?.draft.splitLimit).toBe('banyak')
    expect(await publishRubric(cast.chief, rubricId, later(2))).toMatchObject({
      refusal: { reason: 'incomplete' },
    })
  })

  it('never changes once published, whoever asks the database', async () => {
    const rubricId = await published('60')
    expect(
      await saveDraft(
        cast.chief,
        rubricId,
        { draft: draftFrom(defaultRubric), seen: later(1) },
        later(3),
      ),
    ).toMatchObject({ refusal: { reason: 'noDraft' } })
    const where = { rubricId_version: { rubricId, version: 1 } }
    await expect(
      database().rubricVersion.update({ where, data: { content: {} } }),
    ).rejects.toMatchObject({ code: 'P2003' })
    await expect(database().rubricVersion.delete({ where })).rejects.toMatchObject({
      code: 'P2003',
    })
  })

  it('of another agency is out of reach; Etalase’s own is only read', async () => {
    const rubricId = await published('60')
    const stranger = { ...cast.chief, organisationId: cast.cooperativeId }
    expect(await findRubricFor(stranger, rubricId)).toBeUndefined()
    expect(await publishRubric(stranger, rubricId, later(3))).toMatchObject({
      refusal: { reason: 'notFound' },
    })
    const own = await database().rubric.findFirstOrThrow({ where: { agencyId: null } })
    expect((await findRubricFor(cast.chief, own.id))?.own).toBe(false)
    expect(await beginVersion(cast.chief, own.id, later(3))).toMatchObject({
      refusal: { reason: 'notFound' },
    })
  })
})
