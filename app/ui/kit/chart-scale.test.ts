import { describe, expect, it } from 'vitest'
import { niceTicks, runs } from './chart-scale.ts'

describe('niceTicks', () => {
  it.each([
    [2.84, [0, 1, 2, 3]],
    [97, [0, 25, 50, 75, 100]],
    [0.4, [0, 0.1, 0.2, 0.3, 0.4]],
    [0, [0, 1]],
  ])('covers %s', (max, ticks) => {
    expect(niceTicks(max)).toEqual(ticks)
  })

  it.each([
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [6, [0, 2, 4, 6]],
    [9, [0, 5, 10]],
  ])('counts to %s in whole numbers', (max, ticks) => {
    expect(niceTicks(max, true)).toEqual(ticks)
  })
})

describe('runs', () => {
  it('breaks the line where a figure is missing', () => {
    expect(runs([1, 2, null, 4])).toEqual([
      [
        [0, 1],
        [1, 2],
      ],
      [[3, 4]],
    ])
  })
})
