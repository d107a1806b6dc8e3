import { expect, test } from 'vitest'
import { requirementsFor } from './requirements.ts'

const keys = (sector: string | null, day: string, more = {}) =>
  requirementsFor({ sector, forChildren: false, declaredNonHalal: false, ...more }, day).map(
    ({ key }) => key,
  )

test.each([
  ['textile', '2026-11-21', {}, ['nib']],
  [null, '2026-11-21', {}, ['nib']],
  ['food', '2026-10-16', {}, ['nib', 'foodLicence']],
  ['food', '2026-10-17', {}, ['nib', 'foodLicence', 'halal']],
  ['drink', '2026-11-21', {}, ['nib', 'foodLicence', 'halal']],
  ['food', '2026-11-21', { declaredNonHalal: true }, ['nib', 'foodLicence']],
  ['toys', '2026-11-21', {}, ['nib']],
  ['toys', '2026-11-21', { forChildren: true }, ['nib', 'toySni']],
  ['textile', '2026-11-21', { forChildren: true }, ['nib']],
])('%s on %s, %j: %j', (sector, day, more, expected) => {
  expect(keys(sector, day, more)).toEqual(expected)
})
