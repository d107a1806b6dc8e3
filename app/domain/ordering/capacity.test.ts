import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeCapacity, type Promised } from '#app/domain/ordering/capacity.ts'
import { addDays, workingDays } from '#app/kernel/days.ts'

const today = '2026-10-12'
const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays(today, days))
const promise = fc.record({ quantity: fc.integer({ min: 1, max: 60 }), toDay: day })

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
  it('counts working days up to the deadline, less what is promised', () => {
    const given = { capacityPerDay: 10, today, toDay: '2026-10-18' }
    expect(freeCapacity({ ...given, promised: [] })).toBe(60)
    expect(freeCapacity({ ...given, promised: [{ quantity: 25, toDay: '2026-10-15' }] })).toBe(35)
  })

  it('leaves room for a later promise that already needs the days before it', () => {
    const promised = [{ quantity: 100, toDay: '2026-10-24' }]
    expect(freeCapacity({ capacityPerDay: 10, today, toDay: '2026-10-13', promised })).toBe(20)
    const full = [{ quantity: 120, toDay: '2026-10-24' }]
    expect(freeCapacity({ capacityPerDay: 10, today, toDay: '2026-10-13', promised: full })).toBe(0)
  })

  it('promises exactly what can be made: all of it fits, one piece more does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.array(promise, { maxLength: 6 }),
        day,
        (capacityPerDay, candidates, toDay) => {
          const promised: Promised[] = []
          for (const each of candidates) {
            const free = freeCapacity({ capacityPerDay, today, toDay: each.toDay, promised })
            if (each.quantity <= free) promised.push(each)
          }
          expect(feasible(capacityPerDay, promised)).toBe(true)
          const free = freeCapacity({ capacityPerDay, today, toDay, promised })
          const grown = (quantity: number) => [...promised, { quantity, toDay }]
          if (free > 0) expect(feasible(capacityPerDay, grown(free))).toBe(true)
          expect(feasible(capacityPerDay, grown(free + 1))).toBe(false)
        },
      ),
    )
  })
})

describe('working days', () => {
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
