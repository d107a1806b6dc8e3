import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultRubric } from '#app/domain/curation/default-rubric.ts'
import {
  gradeOf,
  type Level,
  levels,
  needsComment,
  type Scores,
  totalOf,
  verdictOf,
} from '#app/domain/curation/rubric.ts'

const all = (level: Level): Scores =>
  Object.fromEntries(defaultRubric.criteria.map(({ key }) => [key, { level }]))

const anyScores = fc
  .tuple(...defaultRubric.criteria.map(() => fc.constantFrom(...levels)))
  .map((given) =>
    Object.fromEntries(defaultRubric.criteria.map(({ key }, i) => [key, { level: given[i] }])),
  )

describe('the default rubric', () => {
  it('weighs 100 together and describes five levels of each criterion in both languages', () => {
    expect(defaultRubric.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
    for (const { levels: described } of defaultRubric.criteria) {
      expect(described).toHaveLength(5)
      for (const { id, en } of described) expect(id && en).toBeTruthy()
    }
  })

  it('gives a fifth of the weight for the lowest level and all of it for the highest', () => {
    expect([1, 2, 3, 4, 5].map((level) => totalOf(defaultRubric, all(level as Level)))).toEqual([
      20, 40, 60, 80, 100,
    ])
  })

  it.each([
    [85, 'A'],
    [84.9, 'B'],
    [70, 'B'],
    [69.9, 'C'],
    [55, 'C'],
    [54.9, 'D'],
    [0, 'D'],
  ])('grades %d as %s', (total, grade) => expect(gradeOf(defaultRubric, total)).toBe(grade))

  it('never lowers the total when a level rises', () => {
    fc.assert(
      fc.property(anyScores, fc.constantFrom(...defaultRubric.criteria), (scores, { key }) => {
        const level = scores[key]?.level ?? 1
        const raised = { ...scores, [key]: { level: Math.min(5, level + 1) as Level } }
        expect(totalOf(defaultRubric, raised)).toBeGreaterThanOrEqual(
          totalOf(defaultRubric, scores),
        )
      }),
    )
  })

  it('stays between 20 and 100, exact to a fifth of a point', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const total = totalOf(defaultRubric, scores)
        expect(total).toBeGreaterThanOrEqual(20)
        expect(total).toBeLessThanOrEqual(100)
        expect(Number((total * 5).toFixed(6)) % 1).toBe(0)
      }),
    )
  })
})

describe('a verdict', () => {
  it('waits for two readers', () => {
    expect(verdictOf(defaultRubric, [])).toBeUndefined()
    expect(verdictOf(defaultRubric, [80])).toBeUndefined()
  })

  it('of two readers is their middle', () => {
    expect(verdictOf(defaultRubric, [78, 72.2])).toEqual({
      score: 75.1,
      mean: 75.1,
      grade: 'B',
      split: false,
    })
  })

  it('parts when totals lie more than 15 apart, or grades differ', () => {
    expect(verdictOf(defaultRubric, [55, 69.8])?.split).toBe(false)
    expect(verdictOf(defaultRubric, [69.8, 70])?.split).toBe(true)
    expect(verdictOf(defaultRubric, [30, 46])?.split).toBe(true)
    expect(verdictOf(defaultRubric, [30, 45])?.split).toBe(false)
  })

  it('of three readers is the middle one, so that one harsh reader sinks nothing', () => {
    expect(verdictOf(defaultRubric, [82, 40, 80])).toMatchObject({ score: 80, mean: 67.33 })
  })
})

it('asks for a reason only at the two lowest levels', () => {
  expect(levels.filter(needsComment)).toEqual([1, 2])
})
