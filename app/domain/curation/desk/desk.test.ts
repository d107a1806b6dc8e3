import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { checkGate } from '#app/domain/curation/check-gate.server.ts'
import { findDesk } from '#app/domain/curation/desk/desk.server.ts'
import { resubmit } from '#app/domain/curation/resubmit.server.ts'
import { closeDatabase, database } from '#app/platform/database.server.ts'
import { gateAnswers, handIn, later, must, rejected, underReview } from '#tests/curation.ts'
import { resetDatabase } from '#tests/database.ts'
import { type Cast, settle } from '#tests/people.ts'

let cast: Cast
beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
})
afterAll(closeDatabase)

const failGate = async (submissionId: string) => {
  const items = gateAnswers({ label: { outcome: 'failed', note: 'Tulis alamat di label' } })
  must(await checkGate(cast.official, submissionId, { version: 1, items }, later(1)))
}

describe('an office’s desk', () => {
  it('counts what came, what went and why, by group and district', async () => {
    await rejected(cast)
    await underReview(cast)
    await failGate(await handIn(cast))
    const desk = await findDesk(cast.chief, later(5))
    expect(desk.groups).toMatchObject([{ key: 'batik', handedIn: 3, approved: 0, rejected: 1 }])
    expect(desk.districts).toMatchObject([{ key: '32.16.06', handedIn: 3, rejected: 1 }])
    expect(desk.rejections).toMatchObject([{ key: 'capacity', count: 1 }])
    expect(desk.gateFindings).toMatchObject([{ key: 'photos', count: 1 }])
    expect(desk.weeks).toMatchObject([{ handedIn: 3, decided: 1 }])
    expect(desk.standing.map(({ state, count }) => [state, count])).toEqual([
      ['underReview', 1],
      ['revisionRequested', 1],
    ])
    expect(desk.late).toEqual([])
  })

  it('names the late files and who carries them', async () => {
    await underReview(cast)
    const { late, loads, standing } = await findDesk(cast.chief, later(24 * 60))
    expect(late).toMatchObject([{ state: 'underReview' }])
    expect(standing).toMatchObject([{ late: 1 }])
    expect(loads.filter(({ waiting }) => waiting > 0)).toMatchObject([
      { waiting: 1, late: 1 },
      { waiting: 1, late: 1 },
    ])
  })

  it('counts a mended file where it stands now', async () => {
    const id = await handIn(cast)
    await failGate(id)
    const { productId } = await database().submission.findUniqueOrThrow({ where: { id } })
    await database().product.update({ where: { id: productId }, data: { categoryId: 'clothing' } })
    const { id: findingId } = await database().finding.findFirstOrThrow()
    must(await resubmit(cast.sari, id, { [findingId]: 'Label sudah diganti' }, later(2)))
    expect((await findDesk(cast.chief, later(3))).groups).toMatchObject([{ key: 'clothing' }])
  })

  it('shows nothing of a place out of reach', async () => {
    await rejected(cast)
    const elsewhere = { ...cast.chief, region: '32.17' }
    const { groups, districts, rejections } = await findDesk(elsewhere, later(5))
    expect({ groups, districts, rejections }).toEqual({ groups: [], districts: [], rejections: [] })
  })
})
