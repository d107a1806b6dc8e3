import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defaultRubric } from '#app/domain/curation/default-rubric.ts'
import type { Explained } from '#app/domain/curation/maker-views.ts'
import { gradeAbove, stepsUp } from '#app/domain/curation/steps-up.ts'

const means = (levels: Record<string, number>): Explained[] =>
  Object.entries(levels).map(([key, level]) => ({ key, level, comments: [] }))

const { criteria } = defaultRubric
const weightOf = (key: string) => criteria.find((each) => each.key === key)?.weight ?? 0

it('names the step first that lifts the total most', () => {
  const steps = stepsUp(defaultRubric, means({ quality: 4, packaging: 2.5, capacity: 3 }))
  expect(steps.slice(0, 1)).toEqual([
    { key: 'quality', from: 4, to: 5, lift: weightOf('quality') / 5 },
  ])
  expect(steps.find(({ key }) => key === 'packaging')).toMatchObject({
    to: 3,
    lift: weightOf('packaging') / 10,
  })
})

it('names the weaker of two equal steps first', () => {
  const twins = criteria.map((each) => ({ ...each, weight: 10 }))
  const [one, two] = twins.map(({ key }) => key) as [string, string]
  const steps = stepsUp({ ...defaultRubric, criteria: twins }, means({ [one]: 4, [two]: 2 }))
  expect(steps.map(({ key }) => key)).toEqual([two, one])
})

it('has no step above the highest level, nor for what the rubric does not know', () => {
  expect(stepsUp(defaultRubric, means({ quality: 5, gone: 1 }))).toEqual([])
})

it('never lifts a criterion beyond its full weight, and promises what the mean would gain', () => {
  const tenths = fc.integer({ min: 2, max: 10 }).map((halves) => halves / 2)
  fc.assert(
    fc.property(fc.tuple(...criteria.map(() => tenths)), (given) => {
      const explained = criteria.map(({ key }, at) => ({
        ...{ key, level: given[at] ?? 1, comments: [] },
      }))
      for (const { key, from, to, lift } of stepsUp(defaultRubric, explained)) {
        expect(lift).toBeGreaterThan(0)
        expect((weightOf(key) * from) / 5 + lift).toBeCloseTo((weightOf(key) * to) / 5, 1)
        expect(to).toBeLessThanOrEqual(5)
      }
    }),
  )
})

it('says how far the next grade is, until there is none', () => {
  expect(gradeAbove(defaultRubric, 62.5)).toEqual({ grade: 'B', from: 70, short: 7.5 })
  expect(gradeAbove(defaultRubric, 54.9)).toEqual({ grade: 'C', from: 55, short: 0.1 })
  expect(gradeAbove(defaultRubric, 85)).toBeUndefined()
})
