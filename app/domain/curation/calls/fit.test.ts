import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { certificateKinds } from '#app/domain/certification/certificate.ts'
import {
  type CallConditions,
  type Candidate,
  conditionsFrom,
  conditionsToStore,
  fitFor,
} from './fit.ts'

const nothingAsked: CallConditions = {
  certificates: [],
  capacityPerDay: null,
  priceFloor: null,
  priceCeiling: null,
  shelfLifeDays: null,
  leadTimeDays: null,
  barcode: false,
}

const crisps: Candidate = {
  categoryId: 'snacks',
  certificates: ['nib', 'pirt', 'halal'],
  capacityPerDay: 400,
  price: 9_000n,
  shelfLifeDays: 120,
  leadTimeDays: 5,
  gtin: null,
}

const lacksOf = (conditions: Partial<CallConditions>, product: Partial<Candidate> = {}) =>
  fitFor(
    { categoryIds: [], conditions: { ...nothingAsked, ...conditions } },
    { ...crisps, ...product },
  )

test.each<[string, Partial<CallConditions>, Partial<Candidate>, unknown[]]>([
  ['a certificate it has', { certificates: ['halal'] }, {}, []],
  [
    'one it has not',
    { certificates: ['halal', 'sni'] },
    {},
    [{ code: 'certificate', kind: 'sni' }],
  ],
  ['enough a day', { capacityPerDay: 400 }, {}, []],
  ['too little a day', { capacityPerDay: 401 }, {}, [{ code: 'capacity', asked: 401, has: 400 }]],
  ['a price at its ceiling', { priceCeiling: 9_000n }, {}, []],
  [
    'a price above it',
    { priceCeiling: 8_999n },
    {},
    [{ code: 'priceAbove', asked: 8_999n, has: 9_000n }],
  ],
  [
    'a price below the floor',
    { priceFloor: 9_001n },
    {},
    [{ code: 'priceBelow', asked: 9_001n, has: 9_000n }],
  ],
  [
    'no price, said once',
    { priceFloor: 1n, priceCeiling: 2n },
    { price: null },
    [{ code: 'priceBelow', asked: 1n, has: null }],
  ],
  ['a longer dispatch', { leadTimeDays: 4 }, {}, [{ code: 'leadTime', asked: 4, has: 5 }]],
  [
    'a shelf life not written down',
    { shelfLifeDays: 1 },
    { shelfLifeDays: null },
    [{ code: 'shelfLife', asked: 1, has: null }],
  ],
  ['no barcode', { barcode: true }, {}, [{ code: 'barcode' }]],
])('%s', (_, conditions, product, lacks) => {
  expect(lacksOf(conditions, product)).toEqual(lacks)
})

it('asks for the product group first', () => {
  const asked = { categoryIds: ['toys'], conditions: { ...nothingAsked, barcode: true } }
  expect(fitFor(asked, crisps)).toEqual([{ code: 'category' }, { code: 'barcode' }])
})

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const some = fc.integer({ min: 1, max: 1000 })
const rupiah = fc.bigInt({ min: 0n, max: 10n ** 15n })
const kinds = fc.uniqueArray(fc.constantFrom(...certificateKinds))

const anyConditions: fc.Arbitrary<CallConditions> = fc.record({
  certificates: kinds,
  capacityPerDay: maybe(some),
  priceFloor: maybe(rupiah),
  priceCeiling: maybe(rupiah),
  shelfLifeDays: maybe(some),
  leadTimeDays: maybe(some),
  barcode: fc.boolean(),
})

const anyProduct: fc.Arbitrary<Candidate> = fc.record({
  categoryId: maybe(fc.constantFrom('snacks', 'toys')),
  certificates: kinds,
  capacityPerDay: maybe(some),
  price: maybe(rupiah),
  shelfLifeDays: maybe(some),
  leadTimeDays: maybe(some),
  gtin: maybe(fc.constant('8991234560177')),
})

it('fits everything when nothing is asked', () => {
  fc.assert(
    fc.property(anyProduct, (product) => {
      expect(fitFor({ categoryIds: [], conditions: nothingAsked }, product)).toEqual([])
    }),
  )
})

it('never fits better because more is asked, nor worse with one more certificate', () => {
  fc.assert(
    fc.property(
      anyConditions,
      anyProduct,
      fc.constantFrom(...certificateKinds),
      (asked, has, kind) => {
        const lacks = fitFor({ categoryIds: [], conditions: asked }, has)
        const stricter = { ...asked, certificates: [...new Set([...asked.certificates, kind])] }
        const more = fitFor({ categoryIds: [], conditions: stricter }, has)
        expect(more.length).toBeGreaterThanOrEqual(lacks.length)
        const better = { ...has, certificates: [...has.certificates, kind] }
        const fewer = fitFor({ categoryIds: [], conditions: asked }, better)
        expect(fewer.length).toBeLessThanOrEqual(lacks.length)
      },
    ),
  )
})

it('names every lack once', () => {
  fc.assert(
    fc.property(anyConditions, anyProduct, (conditions, product) => {
      const lacks = fitFor({ categoryIds: ['snacks'], conditions }, product)
      const names = lacks.map((lack) => ('kind' in lack ? lack.kind : lack.code))
      expect(new Set(names).size).toBe(names.length)
    }),
  )
})

it('comes back from storage as it went', () => {
  fc.assert(
    fc.property(anyConditions, (conditions) => {
      const stored = JSON.parse(JSON.stringify(conditionsToStore(conditions)))
      const back = conditionsFrom(stored)
      expect({ ...back, certificates: [...back.certificates].sort() }).toEqual({
        ...conditions,
        certificates: [...conditions.certificates].sort(),
      })
    }),
  )
  expect(conditionsFrom({ priceFloor: 'x', certificates: ['unheard'] })).toEqual(nothingAsked)
})
