import { expect, test } from 'vitest'
import type { Need } from './need.ts'
import { monthEnds, progressOf, type Remembered } from './progress.ts'

const need = (key: Need['key'], kinds: Need['kinds'], more: Partial<Need> = {}): Need => ({
  ...{ channel: 'openCatalogue', key, kinds, need: 'required', source: null },
  ...more,
})

const halal: Remembered = {
  ...{ id: 'h', kind: 'halal', number: '1', issuer: null, fileId: null, state: 'revoked' },
  ...{ issuedOn: '2026-02-10', expiresOn: '2026-06-15', wholeFirm: false, productIds: ['p'] },
  ...{ supersedesId: null, superseded: false },
  words: [
    { outcome: 'revoked', day: '2026-05-20' },
    { outcome: 'verified', day: '2026-03-05' },
  ],
}

test('twelve month ends, the last of them today', () => {
  expect(monthEnds('2026-03-15', 4)).toEqual([
    '2025-12-31',
    '2026-01-31',
    '2026-02-28',
    '2026-03-15',
  ])
  expect(monthEnds('2026-11-21')).toHaveLength(12)
})

test('counts from the day of verification until it is revoked', () => {
  const needs = [
    need('halal', ['halal']),
    need('halal', ['halal'], { channel: 'hotel' }),
    need('nib', ['nib']),
    need('toySni', ['sni'], { need: 'recommended' }),
    need('barcode', [], { given: false }),
  ]
  const days = ['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30']
  const met = progressOf('p', needs, [halal], days)
  expect(met.map((each) => [each.met, each.of])).toEqual([
    [0, 2],
    [1, 2],
    [1, 2],
    [0, 2],
    [0, 2],
  ])
  const kept = { ...halal, words: halal.words.slice(1) }
  expect(progressOf('p', needs, [kept], days).map((each) => each.met)).toEqual([0, 1, 1, 1, 0])
  expect(progressOf('other', needs, [kept], days).every((each) => each.met === 0)).toBe(true)
})
