import { expect, test } from 'vitest'
import { certificateWarnings } from './certificate-warnings.ts'

const number = '2053204080576-29'
const codes = (expiresOn: string | null, region: string) =>
  certificateWarnings({ kind: 'pirt', number, expiresOn }, region)

test('a P-IRT number is compared with the date typed and with the firm’s regency', () => {
  expect(codes('2029-05-01', '32.04.05.2001')).toEqual([])
  expect(codes(null, '32.04')).toEqual([])
  expect(codes('2028-05-01', '32.16.06.2001')).toEqual([
    { code: 'pirtYear', printed: 2029, typed: 2028 },
    { code: 'pirtPlace', printed: '32.04', firm: '32.16' },
  ])
})

test('numbers of older shapes are pointed at, never turned away', () => {
  const halal = { kind: 'halal', number: '00160012345678', expiresOn: null } as const
  expect(certificateWarnings(halal, '')).toEqual([{ code: 'unusualNumber' }])
  expect(certificateWarnings({ ...halal, number: 'ID32110006392110882' }, '')).toEqual([])
  expect(certificateWarnings({ ...halal, kind: 'iso' }, '')).toEqual([])
})
