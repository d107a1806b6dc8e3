import { expect, test } from 'vitest'
import { period } from '#app/kernel/period.ts'
import { factsFrom } from './fact-columns.ts'

const october = period('2026-10')

test('what was told and what was expected meet, and no digit of a sum is lost', () => {
  const told = {
    ...{ period: october, ids: ['both', 'unplaced'], reporting: [2, 1], units: [7, 0] },
    ...{ values: ['9007199254740993', '0'], returned: [1, null], days: [null, 3], empty: [0, 1] },
  }
  const expected = { period: october, ids: ['silent', 'both'], expected: [4, 3], reported: [0, 2] }
  const facts = factsFrom([told], [expected]).get(october)
  expect(facts?.get('both')).toEqual({
    ...{ expected: 3, reported: 2, reporting: 2, units: 7, value: 9_007_199_254_740_993n },
    ...{ returned: 1, outOfStockDays: null, outOfStockOutlets: 0 },
  })
  expect(facts?.get('unplaced')).toMatchObject({ expected: 0, reporting: 1, value: 0n })
  expect(facts?.get('silent')).toMatchObject({
    expected: 4,
    reporting: 0,
    value: null,
    units: null,
  })
})

test('a month of which nothing was told is what was expected', () => {
  const expected = { period: october, ids: ['one'], expected: [2], reported: [0] }
  expect(factsFrom([], [expected]).get(october)?.get('one')?.expected).toBe(2)
  expect(factsFrom([], []).get(october)).toBeUndefined()
})
