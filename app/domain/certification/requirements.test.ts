import fc from 'fast-check'
import { expect, test } from 'vitest'
import '#tests/database.ts'
import { channels } from './channel.ts'
import { findRequirements } from './find-requirements.server.ts'
import {
  foodRisks,
  inForceOn,
  isAsStrict,
  needs,
  proofs,
  type Requirement,
  requiredFor,
  requirementsFor,
  type Subject,
} from './requirements.ts'

const table = await findRequirements()

const subject = (sector: string | null, more: Partial<Subject> = {}): Subject => ({
  ...{ sector, categoryId: null, foodRisk: null, forChildren: false, declaredNonHalal: false },
  region: '32.16.06.2001',
  ...more,
})

const keys = (sector: string | null, day: string, more: Partial<Subject> = {}) =>
  requiredFor(subject(sector, more), day, table).map(({ key }) => key)

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
  [
    'drink',
    '2026-11-21',
    { foodRisk: 'bottledWater' },
    ['nib', 'foodLicence', 'halal', 'mandatorySni'],
  ],
])('%s on %s, %j: %j', (sector, day, more, expected) => {
  expect(keys(sector, day, more)).toEqual(expected)
})

test.each(foodRisks)('a P-IRT is not enough for %s', (foodRisk) => {
  const licence = requiredFor(subject('food', { foodRisk }), '2026-11-21', table).find(
    ({ key }) => key === 'foodLicence',
  )
  expect(licence?.proofs).toEqual(['bpom'])
})

test('every channel asks for what the open catalogue asks for, and says what is its own practice', () => {
  for (const channel of channels) {
    const asked = requirementsFor(subject('food'), channel, '2026-11-21', table)
    expect(asked.map(({ key }) => key)).toEqual(expect.arrayContaining(keys('food', '2026-11-21')))
  }
  const shop = requirementsFor(subject('food'), 'minimarket', '2026-11-21', table)
  const asked = shop.map(({ key, need, ownPractice }) => [key, need, ownPractice])
  expect(asked).toEqual(
    expect.arrayContaining([
      ['barcode', 'required', true],
      ['expiryDate', 'required', false],
      ['capacity', 'recommended', true],
    ]),
  )
})

const row = (given: Partial<Requirement>): Requirement => ({
  ...{ id: 'x', key: 'foodLicence', group: 'sector:food', channel: 'openCatalogue' },
  ...{ need: 'required', proofs: ['bpom'], atLeast: null, onlyFor: null, unless: null },
  ...{ source: '', ownPractice: false, validFrom: '2026-12-01', validUntil: null },
  region: '32.16',
  ...given,
})

const licences = (extra: Requirement, more: Partial<Subject> = {}, day = '2026-12-01') =>
  requiredFor(subject('food', more), day, [...table, extra]).find(
    ({ key }) => key === 'foodLicence',
  )?.proofs

test('an agency asks for more in its region from its day on, and never for less', () => {
  expect(licences(row({}))).toEqual(['bpom'])
  expect(licences(row({}), {}, '2026-11-30')).toEqual(['pirt', 'bpom'])
  expect(licences(row({}), { region: '32.17.01' })).toEqual(['pirt', 'bpom'])
  expect(licences(row({ need: 'none' }))).toEqual(['pirt', 'bpom'])
  expect(licences(row({ need: 'recommended' }))).toEqual(['pirt', 'bpom'])
  expect(licences(row({ proofs: ['pirt', 'bpom', 'other'] }))).toEqual(['pirt', 'bpom'])
})

test('what has ended does not bring back what it replaced', () => {
  const old = row({ id: 'old', region: '', validFrom: '2020-01-01', channel: 'hotel' })
  const next = { ...old, id: 'next', validFrom: '2021-01-01', validUntil: '2022-01-01' }
  const on = (day: string) => inForceOn([next, old], day).map(({ id }) => id)
  expect([on('2020-06-01'), on('2022-01-01'), on('2022-01-02')]).toEqual([['old'], ['next'], []])
})

test('whatever an agency writes, nobody is asked for less than the country asks', () => {
  const extra = fc.record({
    need: fc.constantFrom(...needs),
    proofs: fc.subarray([...proofs], { minLength: 1 }),
    key: fc.constantFrom('foodLicence' as const, 'nib' as const, 'halal' as const),
    group: fc.constantFrom('*', 'sector:food', 'category:dairy', 'risk:dairy'),
    channel: fc.constantFrom(...channels),
  })
  const dairy = subject('food', { categoryId: 'dairy', foodRisk: 'dairy' })
  fc.assert(
    fc.property(extra, fc.constantFrom(...channels), (given, channel) => {
      const before = requirementsFor(dairy, channel, '2026-12-01', table)
      const after = requirementsFor(dairy, channel, '2026-12-01', [...table, row(given)])
      for (const asked of before) {
        const now = after.find(({ key }) => key === asked.key)
        expect(now && isAsStrict(now, asked)).toBe(true)
      }
    }),
  )
})
