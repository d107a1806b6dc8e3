import { expect, it } from 'vitest'
import { type Fit, fitOf, rankCandidates } from './rank-candidates.ts'

const candidate = (name: string, fit: Fit, load: number) => ({
  ...{ userId: name, name, title: null, fit, load },
})
const order = (...all: ReturnType<typeof candidate>[]) =>
  rankCandidates(all).map(({ name }) => name)

it('asks whoever knows the goods first, until their queue is much longer', () => {
  expect(order(candidate('a', 'other', 0), candidate('b', 'skilled', 3))).toEqual(['b', 'a'])
  expect(order(candidate('a', 'other', 0), candidate('b', 'skilled', 5))).toEqual(['a', 'b'])
  expect(order(candidate('b', 'unknown', 1), candidate('a', 'unknown', 1))).toEqual(['a', 'b'])
})

it('knows skill only where the agency has said something', () => {
  expect(fitOf(undefined, 'batik')).toBe('unknown')
  expect(fitOf([], 'batik')).toBe('unknown')
  expect(fitOf(['batik'], 'batik')).toBe('skilled')
  expect(fitOf(['kue'], 'batik')).toBe('other')
})
