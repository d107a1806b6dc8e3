import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MonthFact, nothingKnown, sumFacts } from '../month-fact.ts'
import { driversOf } from './drivers.ts'
import { isReportedEnough, reportingRate } from './reporting-rate.ts'
import { changeOf } from './value.ts'
import { verdictOf } from './verdict.ts'

const rules = { changeThreshold: 5, reportingMinimum: 80 }

const month = (value: number, units: number, reporting = 10, expected = 10): MonthFact => ({
  ...nothingKnown,
  expected,
  reported: Math.min(reporting, expected),
  reporting,
  units,
  value: BigInt(value),
})

const anyMonth = fc
  .record({
    reporting: fc.integer({ min: 1, max: 5000 }),
    units: fc.integer({ min: 0, max: 1_000_000 }),
    price: fc.integer({ min: 1, max: 5_000_000 }),
  })
  .map(({ reporting, units, price }) => month(units * price, units, reporting))

describe('verdict', () => {
  test.each([
    ['up', 1_050_001, 1_000_000],
    ['flat', 1_050_000, 1_000_000],
    ['flat', 950_000, 1_000_000],
    ['down', 949_999, 1_000_000],
    ['down', 0, 1],
    ['up', 1, 0],
    ['flat', 0, 0],
  ] as const)('%s: %d after %d', (verdict, now, before) => {
    expect(verdictOf(month(now, 1), month(before, 1), rules)).toEqual({ verdict, reason: null })
  })

  test('exactly the minimum of reports is enough, one less is not', () => {
    const enough = month(200, 1, 8, 10)
    const few = month(200, 1, 7, 10)
    expect(verdictOf(enough, month(100, 1), rules).verdict).toBe('up')
    expect(verdictOf(few, month(100, 1), rules)).toEqual({
      verdict: 'undetermined',
      reason: 'fewReports',
    })
    expect(verdictOf(month(200, 1), few, rules).reason).toBe('fewReportsBefore')
    expect(verdictOf(month(200, 1), nothingKnown, rules).reason).toBe('noPrevious')
  })

  test('missing reports are never a downturn', () => {
    const silent = { ...nothingKnown, expected: 10 }
    expect(verdictOf(silent, month(100, 1), rules).verdict).toBe('undetermined')
  })

  test('no rounding decides, however large the sums', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n }), (before) => {
        const fact = (value: bigint): MonthFact => ({ ...month(0, 1), value })
        const limit = (before * 105n) / 100n
        expect(verdictOf(fact(limit), fact(before), rules).verdict).toBe('flat')
        expect(verdictOf(fact(limit + 1n), fact(before), rules).verdict).toBe('up')
      }),
    )
  })
})

describe('drivers', () => {
  test('add up to the change exactly', () => {
    fc.assert(
      fc.property(anyMonth, anyMonth, (now, before) => {
        const drivers = driversOf(now, before)
        const sum = drivers && drivers.outlets + drivers.unitsPerOutlet + drivers.price
        expect(sum).toBe(changeOf(now, before)?.difference)
      }),
    )
  })

  test('one factor alone explains everything when only it changed', () => {
    expect(driversOf(month(2000, 200, 20), month(1000, 100, 10))).toEqual({
      outlets: 1000n,
      unitsPerOutlet: 0n,
      price: 0n,
    })
    expect(driversOf(month(1500, 100), month(1000, 100))).toEqual({
      outlets: 0n,
      unitsPerOutlet: 0n,
      price: 500n,
    })
    expect(driversOf(month(0, 0), month(1000, 100))).toEqual({
      outlets: 0n,
      unitsPerOutlet: -1000n,
      price: 0n,
    })
  })

  test('say nothing where a month is unknown', () => {
    expect(driversOf(month(1, 1), nothingKnown)).toBeNull()
  })
})

test('rates are of what was expected, and unknown without it', () => {
  expect(reportingRate(month(1, 1, 3, 4))).toBe(0.75)
  expect(reportingRate(nothingKnown)).toBeNull()
  expect(isReportedEnough(nothingKnown, 0)).toBe(false)
})

test('a sum of unknowns is unknown; a sum with one known part is that part', () => {
  expect(sumFacts([nothingKnown, nothingKnown]).value).toBeNull()
  expect(sumFacts([nothingKnown, month(0, 0)]).value).toBe(0n)
})
