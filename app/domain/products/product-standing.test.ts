import { expect, test } from 'vitest'
import { mayEdit } from './policy.ts'
import type { ProductState, SubmissionState } from './product.ts'
import { holderOf, standingOf } from './product-standing.ts'

const today = '2026-11-21'

test.each<[ProductState, SubmissionState | null, string | null, string, string, boolean]>([
  ['draft', null, null, 'draft', 'you', true],
  ['draft', 'submitted', null, 'submitted', 'agency', false],
  ['draft', 'underReview', null, 'underReview', 'curators', false],
  ['draft', 'scored', null, 'scored', 'agency', false],
  ['draft', 'revisionRequested', null, 'revisionRequested', 'you', true],
  ['draft', 'rejected', null, 'rejected', 'you', true],
  ['draft', 'withdrawn', null, 'draft', 'you', true],
  ['listed', 'approved', '2027-03-20', 'listed', 'nobody', true],
  ['listed', 'approved', '2026-11-21', 'listed', 'nobody', true],
  ['listed', 'approved', '2026-11-20', 'lapsed', 'you', true],
  ['listed', 'submitted', '2026-12-20', 'submitted', 'agency', false],
  ['listed', 'approved', null, 'listed', 'nobody', true],
  ['unlisted', 'approved', null, 'unlisted', 'nobody', true],
  ['archived', null, null, 'archived', 'nobody', false],
])('%s, %s, until %s: %s, with %s', (state, of, listedUntil, standing, holder, editable) => {
  const submission = of && {
    id: '1',
    number: 'KUR-2026-00001',
    state: of,
    heldSince: new Date(0),
    dueAt: null,
    agencyId: '2',
    agencyName: 'Dinas',
  }
  expect(standingOf({ state, submission, listedUntil, held: false }, today)).toBe(standing)
  expect(holderOf(standingOf({ state, submission, listedUntil, held: false }, today))).toBe(holder)
  expect(mayEdit({ state, submission })).toBe(editable)
})

test('what is held says so while it is listed, and its maker mends it', () => {
  const given = { submission: null, listedUntil: null, held: true }
  expect(standingOf({ ...given, state: 'listed' }, today)).toBe('held')
  expect(standingOf({ ...given, state: 'draft' }, today)).toBe('draft')
  expect(holderOf('held')).toBe('you')
})
