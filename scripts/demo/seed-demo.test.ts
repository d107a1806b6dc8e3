import { expect, it } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { demoSeed } from '#scripts/commands/demo-seed.ts'
import { mark } from '#scripts/demo/marks.ts'
import { planShelf } from '#scripts/demo/shelf/shelf-plan.ts'
import { traceOf } from '#scripts/demo/shelf/trace.ts'
import '#tests/database.ts'

const minutes = 60_000

/** How many things wait for each person of the cast, in the order of their names. */
async function waiting(): Promise<Record<string, number>> {
  const people = await database().user.findMany({ orderBy: { name: 'asc' } })
  const notices = await database().notification.groupBy({
    by: ['userId'],
    where: { waits: true, doneAt: null },
    _count: true,
  })
  const counts = new Map(notices.map(({ userId, _count }) => [userId, _count]))
  return Object.fromEntries(people.map(({ id, name }) => [name, counts.get(id) ?? 0]))
}

/** Food with the two licences that it must have, and nothing more. */
const isLikeSambal = ({ papers, content }: ReturnType<typeof planShelf>['goods'][number]) =>
  papers.map(({ kind }) => kind).join() === 'pirt,halal' &&
  content.gtin !== undefined &&
  content.categoryId === 'spices'

it(
  'begins again after it was broken off, and leaves something waiting for the cast',
  async () => {
    await mark('demo.begun')
    await database().organisation.create({
      data: { id: '019a0000-0000-7000-8000-000000000001', kind: 'agency', name: 'Separuh jalan' },
    })

    expect(await demoSeed(['--if-empty'])).toBe(0)

    expect(await database().organisation.count({ where: { name: 'Separuh jalan' } })).toBe(0)
    const storied = { regionCode: { startsWith: '32.16' } }
    expect(await database().listing.count({ where: { ...storied, visible: true } })).toBe(13)
    const { goods } = planShelf()
    const wider = { where: { NOT: storied, visible: true } }
    expect(await database().listing.count(wider)).toBe(goods.length)
    const states = await database().submission.groupBy({
      by: ['state'],
      where: storied,
      _count: true,
    })
    expect(Object.fromEntries(states.map(({ state, _count }) => [state, _count]))).toEqual({
      submitted: 1,
      underReview: 2,
      scored: 1,
      revisionRequested: 1,
      approved: 13,
      rejected: 1,
    })
    const blind = { blind: true, state: 'underReview' as const }
    const half = await database().submission.findMany({ where: blind, include: { reviews: true } })
    expect(half.flatMap(({ reviews }) => reviews.map(({ state }) => state)).sort()).toEqual([
      'assigned',
      'submitted',
    ])
    expect(await database().rubricVersion.count({ where: { state: 'published' } })).toBe(2)
    expect(await database().anchorReading.count({ where: { submittedAt: { not: null } } })).toBe(2)
    expect(await database().evaluation.count({ where: { state: 'frozen' } })).toBe(7)
    // What was written for many at once has the shape of what commands left behind.
    const [byCommand, atOnce] = await Promise.all([
      traceOf('Sambal Bawang Botol 180 g'),
      traceOf(goods.find(isLikeSambal)?.content.name ?? ''),
    ])
    expect(atOnce).toEqual(byCommand)
    expect(await database().buyerVerification.count({ where: { state: 'verified' } })).toBe(4)
    expect(await database().listing.count({ where: { price: null } })).toBeGreaterThan(2)
    const cast = await waiting()
    for (const name of ['Ratna Dewi', 'Hendra Saputra', 'Dimas Pratama', 'Nur Hidayah']) {
      expect(cast[name], name).toBeGreaterThan(0)
    }
    for (const name of ['Sari Wulandari', 'Tono Wulandari', 'Wawan Setiawan', 'Neneng Rohaeni']) {
      expect(cast[name], name).toBeGreaterThan(0)
    }
    for (const name of ['Rani Anggraini', 'Bambang Irawan', 'Lina Kartika', 'Joko Santoso']) {
      expect(cast[name], name).toBeGreaterThan(0)
    }

    expect(await demoSeed(['--if-empty'])).toBe(0)
    expect(await demoSeed([])).toBe(1)
  },
  10 * minutes,
)
