import { expect, test } from 'vitest'
import type { Certificate } from './certificate.ts'
import { certificatesInForce } from './certificates-in-force.ts'
import { needsALook } from './needs-a-look.ts'

const today = '2026-11-21'
const certificate: Certificate = {
  id: 'c',
  kind: 'pirt',
  number: '2053204080576-29',
  issuer: null,
  issuedOn: '2024-11-21',
  expiresOn: '2029-11-21',
  wholeFirm: false,
  productIds: ['keripik'],
  fileId: null,
  state: 'verified',
  supersedesId: null,
  superseded: false,
}

test.each<[string, Partial<Certificate>, boolean, boolean]>([
  ['verified, in scope and in date', {}, true, false],
  ['on its last day', { expiresOn: today }, true, true],
  ['a day later', { expiresOn: '2026-11-20' }, false, true],
  ['without an end', { expiresOn: null }, true, false],
  ['from tomorrow', { issuedOn: '2026-11-22' }, false, false],
  ['for another product', { productIds: ['sambal'] }, false, false],
  ['for the whole firm', { productIds: [], wholeFirm: true }, true, false],
  ['not looked at yet', { state: 'unverified' }, false, false],
  ['refused', { state: 'refused' }, false, true],
  ['revoked', { state: 'revoked' }, false, false],
])('%s', (_, change, inForce, look) => {
  const given = { ...certificate, ...change }
  expect(certificatesInForce([given], 'keripik', today)).toEqual(inForce ? [given] : [])
  expect(needsALook(given, today)).toBe(look)
})
