import { expect, it } from 'vitest'
import type { Offer } from '#app/domain/catalogue/offers/offer.ts'
import { comparisonRows, differs } from './comparison-rows.ts'

const offer: Offer = {
  ...{ productId: 'a', slug: 'a', name: 'Keripik', producerName: 'Sari', districtName: 'Tambun' },
  ...{ categoryId: 'snacks', category: { nameId: 'Camilan', nameEn: 'Snacks' }, unit: 'bungkus' },
  ...{
    pricesHidden: false,
    price: 12_000n,
    tiers: [{ minimumQuantity: 100, price: 11_000n }],
    minimumOrder: 50,
  },
  ...{ orderMultiple: 10, leadTimeDays: 5, capacityPerDay: null, shelfLifeDays: 90, gtin: null },
  ...{ materials: null, ingredients: null, netContent: null, packMm: null, packWeightG: null },
  ...{ piecesPerCarton: null, cartonWeightG: null, taxable: false, grade: 'A', score: 90 },
  ...{ validUntil: null, photoFileId: null },
  certificates: [{ kind: 'halal', number: 'ID1', issuer: null, expiresOn: '2030-01-02' }],
}
const other: Offer = { ...offer, productId: 'b', minimumOrder: 100, certificates: [] }

const rows = comparisonRows([offer, other], 'id')
const row = (label: string) => rows.find((each) => each.label.startsWith(label))

it('compares prices at quantities that can be ordered', () => {
  expect(rows.filter(({ label }) => label.startsWith('Harga')).map(({ values }) => values)).toEqual(
    [
      ['Rp\u00a012.000', 'di bawah minimum'],
      ['Rp\u00a011.000', 'Rp\u00a011.000'],
      ['Rp\u00a011.000', 'Rp\u00a011.000'],
      ['Rp\u00a011.000', 'Rp\u00a011.000'],
      ['Rp\u00a011.000', 'Rp\u00a011.000'],
    ],
  )
})

it('marks what differs, and names licences with their last day', () => {
  expect(row('Halal')?.values).toEqual(['ID1, berlaku s.d. 2\u00a0Jan\u00a02030', 'tidak ada'])
  const marked = rows.filter(differs).map(({ label }) => label)
  expect(marked).toEqual(['Harga per satuan, 50 buah', 'Minimum pesan', 'Halal'])
})

it('leaves out what none of them states', () => {
  expect(row('Kapasitas')).toBeUndefined()
})
