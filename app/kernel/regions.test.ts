import { expect, it } from 'vitest'
import { codesWithin, patternWithin } from '#app/kernel/regions.ts'

it('finds what lies in a region by what its codes begin with', () => {
  expect(codesWithin('32.16')).toEqual({ startsWith: '32.16' })
  expect(patternWithin('32.16.06')).toBe('32.16.06%')
})

it.each(['', '3', '32.', '32.1', '32.16.', '%', '32.16%', '_'])(
  'finds nothing within %o, which is no code',
  (region) => {
    expect(codesWithin(region)).toEqual({ in: [] })
    expect(patternWithin(region)).toBe('')
  },
)
