import { expect, test } from 'vitest'
import type { Certificate } from './certificate.ts'
import { walletOf } from './wallet.ts'

const today = '2026-11-21'
const licence = (id: string, given: Partial<Certificate> = {}): Certificate => ({
  ...{ id, kind: 'pirt', number: id, issuer: null, issuedOn: null, expiresOn: '2027-01-01' },
  ...{ wholeFirm: true, productIds: [], fileId: null, state: 'verified' },
  ...{ supersedesId: null, superseded: false },
  ...given,
})

const shown = (...certificates: Certificate[]) =>
  walletOf(certificates, today).map(({ current, renewal, earlier }) => [
    current.id,
    renewal?.id ?? null,
    earlier.map(({ id }) => id).join(' '),
  ])

test('the old one counts until its renewal is verified', () => {
  const renewal = licence('new', { state: 'unverified', supersedesId: 'old' })
  expect(shown(renewal, licence('old'))).toEqual([['old', 'new', '']])
  const verified = licence('new', { supersedesId: 'old' })
  expect(shown(verified, licence('old', { superseded: true }))).toEqual([['new', null, 'old']])
})

test('once it has run out, the renewal is what there is', () => {
  const renewal = licence('new', { state: 'unverified', supersedesId: 'old' })
  const old = licence('old', { expiresOn: '2026-11-20', supersedesId: 'first' })
  const first = licence('first', { superseded: true })
  expect(shown(first, renewal, old)).toEqual([['new', null, 'old first']])
})

test('kinds stand in their order, licences of one kind side by side', () => {
  const halal = licence('halal', { kind: 'halal' })
  const nib = licence('nib', { kind: 'nib' })
  expect(shown(halal, licence('a'), licence('b'), nib).map(([id]) => id)).toEqual([
    ...['nib', 'a', 'b', 'halal'],
  ])
})
