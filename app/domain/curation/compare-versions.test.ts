import { expect, it } from 'vitest'
import { compareVersions } from '#app/domain/curation/compare-versions.ts'

it('names what changed, in the order of the fields, and nothing else', () => {
  const before = {
    name: 'Dodol',
    story: '',
    tiers: [{ price: '900', minimumQuantity: 10 }],
    gtin: null,
  }
  const after = { name: 'Dodol', story: 'Baru', tiers: [{ minimumQuantity: 10, price: '800' }] }
  expect(compareVersions(before, after)).toEqual([
    { field: 'story', before: '', after: 'Baru' },
    { field: 'tiers', before: before.tiers, after: after.tiers },
  ])
})

it('does not care for the order of keys or the way of being empty', () => {
  const before = { firm: { nib: '1', kbli: '2' }, materials: null }
  expect(compareVersions(before, { materials: '', firm: { kbli: '2', nib: '1' } })).toEqual([])
})
