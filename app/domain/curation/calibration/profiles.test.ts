import { expect, it } from 'vitest'
import { agreementOfPairs, agreementOn, type Given } from './profiles.ts'

const read = (curatorId: string, totals: readonly number[]): Given[] =>
  totals.map((total, index) => ({ file: `anchor-${index}`, curatorId, total }))

it('leaves out a newcomer who has read too few, and says so', () => {
  const two = [...read('dimas', [60, 70, 80, 90, 55]), ...read('nur', [62, 71, 78, 91, 57])]
  const before = agreementOn(two)
  expect(before).toMatchObject({ count: 5, readers: 2, leftOut: 0 })
  expect(agreementOn([...two, ...read('bayu', [64])])).toEqual({ ...before, leftOut: 1 })
  expect(agreementOn(read('bayu', [64]))).toEqual({ value: null, count: 0, readers: 0, leftOut: 1 })
})

it('grades each total by the rubric of its own file', () => {
  const asked: [number, string][] = []
  const gradeAt = (total: number, file: string) => {
    asked.push([total, file])
    return 0
  }
  agreementOfPairs([...read('dimas', [60]), ...read('nur', [62])], gradeAt)
  expect(asked).toEqual([
    [60, 'anchor-0'],
    [62, 'anchor-0'],
  ])
})
