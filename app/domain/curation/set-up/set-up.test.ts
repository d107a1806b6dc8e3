import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Official } from '#app/domain/accounts/actor.ts'
import { createOrganisation } from '#app/domain/accounts/organisations.server.ts'
import { saveOffice } from '#app/domain/accounts/save-office.server.ts'
import { changeRequirement } from '#app/domain/certification/change-requirement.server.ts'
import { ensureDefaultRubric } from '#app/domain/curation/ensure-default-rubric.server.ts'
import { planRound } from '#app/domain/curation/rounds/save-round.server.ts'
import { beginRubric } from '#app/domain/curation/rubrics/begin-rubric.server.ts'
import { publishRubric } from '#app/domain/curation/rubrics/publish-rubric.server.ts'
import { closeDatabase, database, transact } from '#app/platform/database.server.ts'
import { monday, must } from '#tests/curation.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, join, settle } from '#tests/people.ts'
import { exportSetUp } from './export-set-up.server.ts'
import { importSetUp } from './import-set-up.server.ts'
import { planSetUp } from './plan-set-up.server.ts'
import { readSetUp } from './read-set-up.ts'
import { countNew } from './set-up-plan.ts'

let cast: Cast
let neighbour: Official

/** An agency with a rubric, a tightened requirement, a round and words of its own. */
async function settleIn(chief: Official) {
  await ensureDefaultRubric()
  const group = { categoryId: null, sector: 'craft' }
  const { rubricId } = must(await beginRubric(chief, { name: 'Rubrik kriya', group }, monday))
  must(await publishRubric(chief, rubricId, monday))
  const cell = {
    group: 'sector:craft',
    channel: 'hotel',
    key: 'quality',
    need: 'required',
  } as const
  const change = { ...cell, proofs: ['iso' as const], atLeast: null, validFrom: '2026-10-12' }
  must(await changeRequirement(chief, { ...change, source: 'Perbup', reason: 'Hotel' }, monday))
  await planRound(
    chief,
    {
      ...{ title: 'Hari kurasi Lebaran', categoryIds: ['batik'], seats: 20, samples: true },
      ...{ closesOn: '2026-11-01', heldOn: '2026-11-05', blind: true, splitLimit: 12 },
      ...{ text: undefined, place: 'Gedung Juang', agenda: undefined },
    },
    monday,
  )
  const office = { letterClosing: 'Konsultasi setiap Kamis.', appealDays: 21, sectors: [] }
  must(await saveOffice(chief, office))
}

/** The matrix is append-only, so a test that begins anew has to go round its guard. */
const forgetOwnRequirements = () =>
  database().$transaction([
    database().$executeRaw`SET LOCAL session_replication_role = replica`,
    database().$executeRaw`DELETE FROM requirement WHERE region <> ''`,
  ])

beforeEach(async () => {
  await resetDatabase()
  await forgetOwnRequirements()
  cast = await settle()
  const name = 'Dinas Perindustrian Kabupaten Bandung Barat'
  const organisationId = await transact((tx) =>
    createOrganisation(tx, { kind: 'agency', name, region: '32.17' }),
  )
  neighbour = await join({
    name: 'Yayan Mulyana',
    role: 'official',
    organisationId,
    approver: true,
  })
  await settleIn(cast.chief)
})
afterAll(closeDatabase)

const fileOf = async (official: Official) =>
  must(readSetUp(JSON.stringify(await exportSetUp(official, monday))))

describe("an agency's set-up as one file", () => {
  it('lets another regency begin from it: drafts, requirements and words', async () => {
    const file = await fileOf(cast.chief)
    const plan = await planSetUp(neighbour, file, monday)
    expect(await database().rubric.count({ where: { agencyId: neighbour.organisationId } })).toBe(0)
    expect(countNew(plan)).toBe(4)

    const taken = must(await importSetUp(neighbour, file, monday))
    expect(taken).toEqual(plan)
    const [rubric] = await database().rubric.findMany({
      where: { agencyId: neighbour.organisationId },
      include: { versions: true },
    })
    expect(rubric).toMatchObject({ name: 'Rubrik kriya', sector: 'craft' })
    expect(rubric?.versions.map(({ state }) => state)).toEqual(['draft'])
    must(await publishRubric(neighbour, rubric?.id ?? '', monday))
    const there = await fileOf(neighbour)
    expect(there.rubrics).toEqual(file.rubrics)
    expect(there.requirements).toEqual(file.requirements)
    expect(there.letters).toEqual(file.letters)
    expect(there.rounds).toEqual(file.rounds)
    const round = await database().round.findFirstOrThrow({
      where: { ownerId: neighbour.organisationId, kind: 'dated' },
    })
    expect(round).toMatchObject({ state: 'draft', regionCode: '32.17' })
  })

  it('changes nothing the second time, also when two take it over at once', async () => {
    const file = await fileOf(cast.chief)
    const both = await Promise.all([
      importSetUp(neighbour, file, monday),
      importSetUp(neighbour, file, monday),
    ])
    expect(both.map((each) => countNew(must(each))).sort()).toEqual([0, 4])
    const owned = { agencyId: neighbour.organisationId }
    expect(await database().rubric.count({ where: owned })).toBe(1)
    expect(await database().requirement.count({ where: owned })).toBe(1)
  })

  it('never overwrites what an agency decided itself, nor loosens the national rules', async () => {
    const file = await fileOf(cast.chief)
    const office = { letterClosing: 'Kata kami sendiri.', appealDays: 14, sectors: [] }
    must(await saveOffice(neighbour, office))
    const nib = { group: '*', channel: 'openCatalogue', key: 'nib', need: 'recommended' } as const
    const loose = { ...nib, proofs: ['nib' as const], atLeast: null, source: 'Tidak ada' }
    const plan = must(await importSetUp(neighbour, { ...file, requirements: [loose] }, monday))
    expect(plan.letters).toBe('kept')
    expect(plan.requirements.map(({ fate }) => fate)).toEqual(['looser'])
    expect(await database().requirement.count({ where: { region: '32.17' } })).toBe(0)
  })

  it('is for those who may approve, and says what is wrong with a file', async () => {
    const file = await fileOf(cast.chief)
    expect(await importSetUp(cast.official, file, monday)).toMatchObject({
      refusal: { reason: 'mayNot' },
    })
    expect(readSetUp('{')).toEqual({ ok: false, refusal: { reason: 'notJson' } })
    expect(readSetUp('{"format":"x"}')).toEqual({ ok: false, refusal: { reason: 'otherFormat' } })
    const broken = { ...file, letters: { ...file.letters, appealDays: 1 } }
    expect(readSetUp(JSON.stringify(broken))).toEqual({
      ok: false,
      refusal: { reason: 'badPart', place: 'letters.appealDays' },
    })
  })
})
