import { expect, test } from 'vitest'
import { missingFrom } from './missing-outlets.ts'

const chain = { id: 'chain', key: 'fajar', expected: 9, reporting: 4 }

test('the bits of a set become codes, in the order of the codes', () => {
  const codes = ['A', 'B', 'C', 'D']
  const named = { ...chain, codes, ordinals: [8, 0, 3, 9] }
  // Ten bits, of which the first, the ninth and the tenth are set.
  const silent = { id: 'product', chain: 'chain', outlets: '0000000a80c0' }
  expect(missingFrom([named], [silent])).toEqual(new Map([['product', ['A', 'B', 'D']]]))
})

test('where nobody is silent, nobody is named', () => {
  expect(missingFrom([{ ...chain, codes: null, ordinals: null }], [])).toEqual(new Map())
})
