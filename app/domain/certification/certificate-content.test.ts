import { expect, test } from 'vitest'
import { changedParts, contentOf } from './certificate-content.ts'
import { CertificateSchema } from './schemas.ts'

const doll = '019a2f00-0000-7000-8000-000000000001'
const bear = '019a2f00-0000-7000-8000-000000000002'
const written = (given: object = {}) =>
  contentOf(
    CertificateSchema.parse({
      ...{
        kind: 'sni',
        number: 'SNI ISO 8124-1:2010',
        scope: 'products',
        productIds: [doll, bear],
      },
      ...given,
    }),
  )

test('the same licence written again differs in nothing, whatever the order of its products', () => {
  expect(changedParts(written(), written({ productIds: [bear, doll], issuer: '' }))).toEqual([])
})

test('each part that differs is named', () => {
  const other = { number: 'SNI ISO 8124-2:2014', issuer: 'LSPro', productIds: [doll] }
  expect(changedParts(written(), written(other))).toEqual(['number', 'issuer', 'scope'])
  expect(changedParts(written(), written({ scope: 'wholeFirm' }))).toEqual(['scope'])
  const dates = { issuedOn: '2026-01-01', expiresOn: '2030-01-01' }
  expect(changedParts(written(), written(dates))).toEqual(['issuedOn', 'expiresOn'])
  expect(changedParts(written(), written({ fileId: bear, kind: 'sniBinaUmk' }))).toEqual([
    'kind',
    'file',
  ])
})
