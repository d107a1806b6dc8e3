import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  deviation,
  icc21,
  interval,
  quadraticWeights,
  spearman,
  weightedKappa,
} from './statistics.ts'

describe('against published examples', () => {
  it('Shrout and Fleiss 1979, table 2: ICC(2,1) = 0.29', () => {
    const table = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ]
    expect(icc21(table)).toBeCloseTo(0.29, 2)
  })

  it('Cohen 1968: kappa 0.492, weighted kappa 0.348', () => {
    const counts = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]
    const plain = [
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 0],
    ]
    const weights = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ]
    expect(weightedKappa(counts, plain)).toBeCloseTo(0.492, 3)
    expect(weightedKappa(counts, weights)).toBeCloseTo(0.348, 3)
  })
})

it('is 1 for readers who always agree, however they weigh', () => {
  const counts = [
    [5, 0],
    [0, 7],
  ]
  expect(weightedKappa(counts, quadraticWeights(2))).toBe(1)
  expect(
    icc21([
      [1, 1],
      [3, 3],
      [5, 5],
    ]),
  ).toBeCloseTo(1)
})

it('gives a mean with its interval', () => {
  expect(deviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138, 3)
  const { mean, low, high } = interval([1, 2, 3, 4, 5])
  expect(mean).toBe(3)
  expect(high - mean).toBeCloseTo((2.776 * 1.5811) / Math.sqrt(5), 3)
  expect(mean - low).toBeCloseTo(high - mean)
})

it('ranks, so that only the order counts', () => {
  const values = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 3 })
  fc.assert(
    fc.property(values, (all) => {
      const grown = all.map((value) => value ** 3 + 7)
      expect(spearman(all, grown)).toBeCloseTo(1)
      expect(
        spearman(
          all,
          grown.map((value) => -value),
        ),
      ).toBeCloseTo(-1)
    }),
  )
  expect(spearman([1, 1, 1], [1, 2, 3])).toBeNaN()
})
