import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Producer } from '#app/domain/accounts/actor.ts'
import { addDays, workingDays } from '#app/kernel/days.ts'
import { newId } from '#app/kernel/ids.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import '#tests/database.ts'
import { shelve } from '#tests/ordering.ts'
import { settle } from '#tests/people.ts'

type Promised = { quantity: number; toDay: string }
type Given = { capacityPerDay: number; toDay: string; promised: readonly Promised[] }

let maker: Producer

beforeAll(async () => {
  maker = (await settle()).sari
})

const today = '2026-10-12'
const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays(today, days))
const promise = fc.record({ quantity: fc.integer({ min: 1, max: 60 }), toDay: day })

/** How many more pieces PostgreSQL would promise, after these were. */
async function freeCapacity({ capacityPerDay, toDay, promised }: Given): Promise<number> {
  const id = await shelve(maker, { name: 'Dodol', capacityPerDay })
  await database().capacityReservation.createMany({
    data: promised.map(({ quantity, toDay: day }) => ({
      ...{ id: newId(), productId: id, partId: newId(), quantity },
      ...{ fromDay: dateColumn(today), toDay: dateColumn(day) },
    })),
  })
  const [row] = await database().$queryRaw<{ free: bigint }[]>`
    SELECT free_capacity(${id}::uuid, ${today}::date, ${toDay}::date) AS free`
  return Number(row?.free)
}

/** Works the promises off in the order of their days; false when one is late. */
function feasible(capacityPerDay: number, promised: readonly Promised[]): boolean {
  const queue = [...promised].sort((a, b) => (a.toDay < b.toDay ? -1 : 1))
  let spare = 0
  let at = addDays(today, -1)
  for (const { quantity, toDay } of queue) {
    let left = quantity
    while (left > 0) {
      if (spare === 0) {
        at = addDays(at, 1)
        spare = workingDays(at, at) * capacityPerDay
        if (spare === 0) continue
      }
      if (at > toDay) return false
      const made = Math.min(spare, left)
      spare -= made
      left -= made
    }
    if (at > toDay) return false
  }
  return true
}

describe('capacity', () => {
  it('counts working days up to the deadline, less what is promised', async () => {
    const given = { capacityPerDay: 10, toDay: '2026-10-18' }
    expect(await freeCapacity({ ...given, promised: [] })).toBe(60)
    expect(
      await freeCapacity({ ...given, promised: [{ quantity: 25, toDay: '2026-10-15' }] }),
    ).toBe(35)
  })

  it('leaves room for a later promise that already needs the days before it', async () => {
    const promised = [{ quantity: 100, toDay: '2026-10-24' }]
    expect(await freeCapacity({ capacityPerDay: 10, toDay: '2026-10-13', promised })).toBe(20)
    const full = [{ quantity: 120, toDay: '2026-10-24' }]
    expect(await freeCapacity({ capacityPerDay: 10, toDay: '2026-10-13', promised: full })).toBe(0)
  })

  it('promises exactly what can be made: all of it fits, one piece more does not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20 }),
        fc.array(promise, { maxLength: 6 }),
        day,
        async (capacityPerDay, candidates, toDay) => {
          const promised: Promised[] = []
          for (const each of candidates) {
            const free = await freeCapacity({ capacityPerDay, toDay: each.toDay, promised })
            if (each.quantity <= free) promised.push(each)
          }
          expect(feasible(capacityPerDay, promised)).toBe(true)
          const free = await freeCapacity({ capacityPerDay, toDay, promised })
          const grown = (quantity: number) => [...promised, { quantity, toDay }]
          if (free > 0) expect(feasible(capacityPerDay, grown(free))).toBe(true)
          expect(feasible(capacityPerDay, grown(free + 1))).toBe(false)
        },
      ),
    )
  })
})

describe('the sums of what is promised', () => {
  it('follow every promise that is made, changed, given back or deleted', async () => {
    const productId = await shelve(maker, { name: 'Wajik' })
    const reservations = () => database().capacityReservation
    const sums = async () => {
      const rows = await database().capacityPromise.findMany({
        where: { productId },
        orderBy: { toDay: 'asc' },
      })
      return rows.map(({ quantity }) => Number(quantity))
    }
    const [partly, wholly] = [newId(), newId()]
    await reservations().createMany({
      data: [partly, wholly].flatMap((partId) =>
        ['2026-10-20', '2026-10-21'].map((day, index) => ({
          ...{ id: newId(), productId: index ? newId() : productId, partId, quantity: 30 },
          ...{ fromDay: dateColumn(today), toDay: dateColumn(day) },
        })),
      ),
    })
    expect(await sums()).toEqual([60])
    const reach = { productId, partId: partly }
    await reservations().updateMany({ where: reach, data: { quantity: { increment: -10 } } })
    expect(await sums()).toEqual([50])
    await reservations().updateMany({ where: reach, data: { toDay: dateColumn('2026-10-22') } })
    expect(await sums()).toEqual([30, 20])
    await reservations().updateMany({ where: reach, data: { releasedAt: new Date() } })
    expect(await sums()).toEqual([30, 0])
    await reservations().deleteMany({ where: { productId } })
    expect(await sums()).toEqual([0, 0])
  })
})

describe('working days', () => {
  it('are the same to PostgreSQL', async () => {
    const pairs = Array.from({ length: 200 }, (_, step) => ({
      from: addDays(today, (step % 20) - 10),
      to: addDays(today, Math.floor(step / 20) * 3 - 12),
    }))
    const rows = await database().$queryRaw<{ days: number }[]>`
      SELECT working_days("from", "to") AS days
      FROM jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) AS pair("from" date, "to" date)`
    expect(rows.map(({ days }) => days)).toEqual(pairs.map(({ from, to }) => workingDays(from, to)))
  })

  it('leave out Sundays and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), fc.nat({ max: 60 }), (start, length) => {
        const from = addDays(today, start)
        let counted = 0
        for (let step = 0; step <= length; step++) {
          const weekday = new Date(`${addDays(from, step)}T00:00:00Z`).getUTCDay()
          if (weekday !== 0) counted += 1
        }
        expect(workingDays(from, addDays(from, length))).toBe(counted)
      }),
    )
    expect(workingDays('2026-10-13', '2026-10-12')).toBe(0)
  })
})
