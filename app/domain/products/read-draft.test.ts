import { expect, test } from 'vitest'
import { readDraft } from './read-draft.ts'

test('keeps what is right and names what is wrong', () => {
  const { draft, issues } = readDraft({
    name: 'Keripik Tempe',
    price: 'dua belas ribu',
    minimumOrder: '24',
    tiers: [
      { minimumQuantity: '48', price: '9.000' },
      { minimumQuantity: '96', price: '9.500' },
    ],
  })
  expect(draft).toEqual({ name: 'Keripik Tempe', minimumOrder: 24 })
  expect(issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['price', 'validation.rupiah'],
    ['tiers.1.price', 'products.tierRises'],
  ])
})

test('takes no fields that a form must not set', () => {
  const { draft } = readDraft({
    name: 'A',
    state: 'listed',
    producerId: 'x',
    slug: 'y',
    version: 9,
  })
  expect(draft).toEqual({ name: 'A' })
})
