import { describe, expect, test } from 'vitest'
import { draftSchema, submissionSchema } from './schemas.ts'

const codes = (schema: typeof draftSchema | typeof submissionSchema, given: unknown) => {
  const parsed = schema.safeParse(given)
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('a draft', () => {
  test('may be empty', () => {
    expect(draftSchema.parse({})).toEqual({})
  })

  test('tells "left out" from "emptied"', () => {
    expect(draftSchema.parse({ story: '  ', price: '' })).toEqual({ story: null, price: null })
  })

  test('reads figures as they are written here', () => {
    const draft = draftSchema.parse({
      price: 'Rp 12.500',
      minimumOrder: '1.200',
      gtin: '4006381 333931',
      forChildren: 'yes',
      tiers: [
        { minimumQuantity: '24', price: '12.000' },
        { minimumQuantity: '', price: '' },
        { minimumQuantity: '60', price: '11.000' },
      ],
    })
    expect(draft).toEqual({
      price: 12_500n,
      minimumOrder: 1200,
      gtin: '4006381333931',
      forChildren: true,
      tiers: [
        { minimumQuantity: 24, price: 12_000n },
        { minimumQuantity: 60, price: 11_000n },
      ],
    })
  })

  test.each([
    [{ price: '0' }, ['price: products.priceZero']],
    [{ price: 'murah' }, ['price: validation.rupiah']],
    [{ gtin: '4006381333930' }, ['gtin: products.gtinWrongCheckDigit']],
    [{ tiers: [{ minimumQuantity: '24', price: '' }] }, ['tiers.0.price: validation.required']],
    [
      {
        tiers: [
          { minimumQuantity: '24', price: '9000' },
          { minimumQuantity: '', price: '' },
          { minimumQuantity: '24', price: '8000' },
        ],
      },
      ['tiers.2.minimumQuantity: products.tierOrder'],
    ],
    [
      {
        tiers: [
          { minimumQuantity: '24', price: '9000' },
          { minimumQuantity: '48', price: '9500' },
        ],
      },
      ['tiers.1.price: products.tierRises'],
    ],
  ])('%o is wrong where it is wrong', (given, expected) => {
    expect(codes(draftSchema, given)).toEqual(expected)
  })
})

test('a submission takes a stored product, and names what is not there', () => {
  const stored = {
    name: 'Boneka',
    categoryId: 'toys',
    story: 'Dijahit tangan.',
    unit: 'buah',
    price: 45_000n,
    minimumOrder: 12,
    leadTimeDays: 7,
    capacityPerDay: 40,
    gtin: null,
    tiers: [{ minimumQuantity: 24, price: 44_000n }],
    forChildren: true,
    photos: [{ fileId: '01930000-0000-7000-8000-000000000001', alt: null }],
  }
  expect(codes(submissionSchema, stored)).toEqual([])
  expect(codes(submissionSchema, { ...stored, price: null, name: '', photos: [] })).toEqual([
    'name: validation.required',
    'price: validation.required',
    'photos: products.photoMissing',
  ])
})
