import { expect, test } from 'vitest'
import { missingInProduct } from './missing-in-product.ts'
import type { Product } from './product.ts'

const product: Product = {
  id: '01930000-0000-7000-8000-000000000001',
  producerId: '01930000-0000-7000-8000-000000000002',
  slug: 'boneka',
  name: 'Boneka Badak',
  state: 'draft',
  categoryId: 'toys',
  sector: 'toys',
  story: 'Dijahit tangan oleh empat ibu di Tambun dari sisa konveksi.',
  materials: 'Katun, dakron',
  ingredients: null,
  unit: 'buah',
  netContent: null,
  packLengthMm: null,
  packWidthMm: null,
  packHeightMm: null,
  packWeightG: null,
  piecesPerCarton: null,
  cartonWeightG: null,
  gtin: null,
  price: 45_000n,
  minimumOrder: 12,
  orderMultiple: null,
  leadTimeDays: 7,
  capacityPerDay: 40,
  shelfLifeDays: null,
  forChildren: true,
  declaredNonHalal: false,
  pricesHidden: false,
  tiers: [],
  photos: [{ fileId: '01930000-0000-7000-8000-000000000003', alt: null }],
  version: 1,
  updatedAt: new Date(0),
  submission: null,
  listedUntil: null,
  held: false,
  foodRisk: null,
  region: '32.16.06.2001',
}

const missing = (change: Partial<Product>) =>
  missingInProduct({ ...product, ...change }).map(({ field, code }) => `${field}: ${code}`)

test('a complete product lacks nothing', () => {
  expect(missing({})).toEqual([])
})

test('an empty draft lacks everything at once', () => {
  const empty = {
    name: '',
    categoryId: null,
    sector: null,
    story: null,
    materials: null,
    unit: null,
    price: null,
    minimumOrder: null,
    leadTimeDays: null,
    capacityPerDay: null,
    photos: [],
  }
  expect(missing(empty)).toEqual([
    'name: validation.required',
    'categoryId: validation.required',
    'story: validation.required',
    'materials: validation.required',
    'photos: products.photoMissing',
    'unit: validation.required',
    'price: validation.required',
    'minimumOrder: validation.required',
    'leadTimeDays: validation.required',
    'capacityPerDay: validation.required',
  ])
})

test('food names its composition, content and shelf life', () => {
  expect(missing({ sector: 'food', categoryId: 'snacks', materials: null })).toEqual([
    'ingredients: validation.required',
    'shelfLifeDays: validation.required',
    'netContent: validation.required',
  ])
})

test('figures that are wrong together', () => {
  expect(
    missing({
      price: 45_000n,
      minimumOrder: 24,
      orderMultiple: 7,
      tiers: [{ minimumQuantity: 24, price: 46_000n }],
      story: 'Pendek.',
    }),
  ).toEqual([
    'story: products.storyShort',
    'tiers: products.tierAbovePrice',
    'tiers: products.tierBelowMinimum',
    'orderMultiple: products.multiple',
  ])
})
