import { describe, expect, it } from 'vitest'
import type { ProductContent } from '#app/domain/products/product.ts'
import { fromJson, toJson } from './change-content.ts'
import { divideEdit } from './divide-edit.ts'

const content: ProductContent = {
  name: 'Keripik Tempe',
  categoryId: 'keripik',
  story: 'Dari dapur Bu Sari',
  materials: null,
  ingredients: 'tempe, garam',
  unit: 'bungkus',
  netContent: '200 g',
  packLengthMm: 200,
  packWidthMm: 120,
  packHeightMm: 60,
  packWeightG: 210,
  piecesPerCarton: 24,
  cartonWeightG: 5200,
  gtin: null,
  price: 10_000n,
  minimumOrder: 12,
  orderMultiple: 12,
  leadTimeDays: 7,
  capacityPerDay: 100,
  shelfLifeDays: 90,
  forChildren: false,
  declaredNonHalal: false,
  pricesHidden: false,
  tiers: [{ minimumQuantity: 100, price: 9_000n }],
  photos: [
    { fileId: 'a', alt: null },
    { fileId: 'b', alt: null },
  ],
}

const divide = (draft: object, waiting: Partial<ProductContent> = {}, lookedAt = content) =>
  divideEdit({ content, draft, waiting, lookedAt, limit: 10 })

const waits = (draft: object) => Object.keys(divide(draft).waits)

describe('an edit of a listed product', () => {
  it.each([
    { story: '  dari dapur Bu Sari. ' },
    { leadTimeDays: 5 },
    { minimumOrder: 6 },
    { minimumOrder: null },
    { orderMultiple: 6 },
    { capacityPerDay: 20 },
    { price: 11_000n },
    { price: 9_000n },
    { tiers: [{ minimumQuantity: 100, price: 9_900n }] },
    {
      tiers: [
        { minimumQuantity: 50, price: 9_000n },
        { minimumQuantity: 100, price: 9_000n },
      ],
    },
    {
      photos: [
        { fileId: 'a', alt: 'Depan' },
        { fileId: 'b', alt: null },
      ],
    },
  ])('passes at once: %o', (draft) => {
    expect(divide(draft)).toEqual({ writes: draft, waits: {} })
  })

  it.each([
    { name: 'Keripik Tempe Sehat' },
    { story: 'Dari dapur Bu Sari, organik dan bersertifikat halal' },
    { story: null },
    {
      photos: [
        { fileId: 'a', alt: null },
        { fileId: 'c', alt: null },
      ],
    },
    {
      photos: [
        { fileId: 'a', alt: null },
        { fileId: 'b', alt: null },
        { fileId: 'c', alt: null },
      ],
    },
    { categoryId: 'kue' },
    { materials: 'kedelai' },
    { ingredients: 'tempe, garam, gula' },
    { unit: 'dus' },
    { netContent: '180 g' },
    { packHeightMm: 50 },
    { packWeightG: 190 },
    { piecesPerCarton: 20 },
    { gtin: '8991234567891' },
    { price: 11_001n },
    { price: 8_999n },
    { price: null },
    { tiers: [] },
    { tiers: [{ minimumQuantity: 100, price: 7_000n }] },
    { minimumOrder: 24 },
    { orderMultiple: 24 },
    { leadTimeDays: 14 },
    { shelfLifeDays: 120 },
    { forChildren: true },
    { declaredNonHalal: true },
    {
      photos: [
        { fileId: 'b', alt: null },
        { fileId: 'a', alt: null },
      ],
    },
  ])('waits: %o', (draft) => {
    expect(waits(draft)).toEqual(Object.keys(draft))
    expect(divide(draft).writes).toEqual({})
  })

  it('knows every field that a maker can write', () => {
    for (const field of Object.keys(content)) {
      expect(() => divide({ [field]: null })).not.toThrow()
    }
  })

  it('measures prices against those looked at, not against the last small step', () => {
    const looked = { ...content, price: 9_000n }
    expect(Object.keys(divide({ price: 10_500n }, {}, looked).waits)).toEqual(['price'])
  })

  it('drops what is set back, keeps what is not touched, takes the latest word', () => {
    const waiting = { name: 'Baru', ingredients: 'tempe', netContent: '100 g' }
    const { writes, waits: left } = divide(
      { name: 'Keripik Tempe', ingredients: 'tempe saja', capacityPerDay: 20 },
      waiting,
    )
    expect(left).toEqual({ ingredients: 'tempe saja', netContent: '100 g' })
    expect(writes).toEqual({ capacityPerDay: 20 })
  })
})

it('a proposal survives JSON', () => {
  const proposal = { price: 12_000n, tiers: content.tiers, name: 'X', photos: content.photos }
  expect(fromJson(JSON.parse(JSON.stringify(toJson(proposal))))).toEqual(proposal)
  expect(fromJson(toJson({ price: null }))).toEqual({ price: null })
})
