import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkBpom } from './bpom.ts'
import { checkGtin, gtinCheckDigit } from './gtin.ts'
import { checkHalal } from './halal.ts'
import type { Checked } from './identifier-problem.ts'
import { checkKbli } from './kbli.ts'
import { checkNib } from './nib.ts'
import { checkNpwp } from './npwp.ts'
import { checkPirt } from './pirt.ts'
import { checkRegion } from './region.ts'
import { checkSni } from './sni.ts'

const said = <Value>(checked: Checked<Value>) => (checked.ok ? checked.value : checked.refusal)
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''))

test.each([
  ['8228407743543', '8228407743543'],
  [' 8228 4077 43543 ', '8228407743543'],
  ['749537171742', 'wrongLength'],
  ['9,12001E+12', 'scientific'],
  ['9.12E12', 'scientific'],
  ['belum ada', 'notDigits'],
])('NIB %s', (text, expected) => expect(said(checkNib(text))).toBe(expected))

test.each([
  ['12.345.678.9-012.345', { digits: '123456789012345', form: 'old' }],
  ['3216010101900001', { digits: '3216010101900001', form: 'current' }],
  ['3216010101900001000000', { digits: '3216010101900001000000', form: 'branch' }],
  ['32160101019', 'wrongLength'],
  ['NPWP', 'notDigits'],
])('NPWP %s', (text, expected) => expect(said(checkNpwp(text))).toEqual(expected))

describe('PIRT', () => {
  test('is taken apart', () => {
    expect(said(checkPirt('2053204080576-29'))).toEqual({
      number: '2053204080576-29',
      pack: '2',
      foodType: '05',
      place: '3204',
      product: '08',
      maker: '0576',
      expiryYear: 2029,
    })
  })

  test.each(['P-IRT No. 2053204080576-29', 'PIRT 2053204080576-29', ' 2053204080576–29 '])(
    'with its name before it: %s',
    (text) => expect(said(checkPirt(text))).toMatchObject({ number: '2053204080576-29' }),
  )

  test.each([
    ['20532040805', 'wrongShape'],
    ['9053204080576-29', 'wrongShape'],
    ['205320408057629', 'wrongShape'],
    ['2,05E+14', 'scientific'],
  ])('%s', (text, expected) => expect(said(checkPirt(text))).toBe(expected))

  test('any well-formed number holds all its parts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), digits(12), digits(2), (pack, middle, year) => {
        const number = `${pack}${middle}-${year}`
        const checked = checkPirt(number)
        expect(checked.ok).toBe(true)
        if (!checked.ok) return
        const { value } = checked
        const joined = value.pack + value.foodType + value.place + value.product + value.maker
        expect(`${joined}-${String(value.expiryYear).slice(2)}`).toBe(number)
      }),
    )
  })
})

test.each([
  ['MD 123456789012', { number: 'MD123456789012', kind: 'domesticFood' }],
  ['BPOM RI MD 123456789012345', { number: 'MD123456789012345', kind: 'domesticFood' }],
  ['ml123456789012', { number: 'ML123456789012', kind: 'importedFood' }],
  ['NA18230100123', { number: 'NA18230100123', kind: 'cosmetic' }],
  ['MD12345', 'wrongShape'],
])('BPOM %s', (text, expected) => expect(said(checkBpom(text))).toEqual(expected))

test.each([
  ['ID32110006392110882', 'ID32110006392110882'],
  ['id 3211 0006392110882', 'ID32110006392110882'],
  ['ID3211', 'wrongShape'],
  ['00160012345678', 'wrongShape'],
])('halal %s', (text, expected) => expect(said(checkHalal(text))).toBe(expected))

test.each([
  ['SNI 7617:2010', { standard: 'SNI 7617:2010', year: 2010 }],
  ['SNI ISO 8124-1:2010', { standard: 'SNI ISO 8124-1:2010', year: 2010 }],
  ['sni iec 62115 : 2011', { standard: 'SNI IEC 62115:2011', year: 2011 }],
  ['SNI 01-2891-1992', { standard: 'SNI 01-2891-1992', year: 1992 }],
  ['SNI ISO/IEC 17065:2012', { standard: 'SNI ISO/IEC 17065:2012', year: 2012 }],
  ['ISO 9001', 'wrongShape'],
  ['SNI', 'wrongShape'],
])('SNI %s', (text, expected) => expect(said(checkSni(text))).toEqual(expected))

describe('GTIN', () => {
  test('of the cases all check', () => {
    const file = readFileSync('tests/fixtures/cases/produk-terkurasi.csv', 'utf8')
    const gtins = file.match(/\b899\d{10}\b/g) ?? []
    expect(gtins).toHaveLength(75)
    expect(gtins.filter((gtin) => !checkGtin(gtin).ok)).toEqual([])
  })

  test.each([
    ['4006381333931', '4006381333931'],
    ['73513537', '73513537'],
    ['4006381333930', 'wrongCheckDigit'],
    ['400638133393', 'wrongCheckDigit'],
    ['40063813339', 'wrongLength'],
    ['8,99938E+12', 'scientific'],
    ['899-A', 'notDigits'],
  ])('%s', (text, expected) => expect(said(checkGtin(text))).toBe(expected))

  test('one check digit of ten is right, and any single slip is caught', () => {
    fc.assert(
      fc.property(digits(12), fc.nat(12), fc.integer({ min: 1, max: 9 }), (body, at, slip) => {
        const gtin = body + gtinCheckDigit(body)
        expect(checkGtin(gtin).ok).toBe(true)
        const wrong = (Number(gtin[at]) + slip) % 10
        expect(checkGtin(gtin.slice(0, at) + wrong + gtin.slice(at + 1)).ok).toBe(false)
      }),
    )
  })
})

test.each([
  ['10794', '2020', { code: '10794', version: '2020' }],
  ['10794', '2015', 'unknownVersion'],
  ['1079', '2025', 'wrongLength'],
  ['C1079', '2025', 'notDigits'],
])('KBLI %s of %s', (code, version, expected) =>
  expect(said(checkKbli(code, version))).toEqual(expected),
)

test.each([
  ['32', { code: '32', level: 'province' }],
  ['32.16', { code: '32.16', level: 'regency' }],
  ['3275', { code: '32.75', level: 'city' }],
  ['32.16.03', { code: '32.16.03', level: 'district' }],
  ['32.16.03.2001', { code: '32.16.03.2001', level: 'village' }],
  ['3216032001', { code: '32.16.03.2001', level: 'village' }],
  ['32.70', 'wrongShape'],
  ['32.16.03.9001', 'wrongShape'],
  ['321', 'wrongLength'],
  ['Bekasi', 'notDigits'],
])('region %s', (text, expected) => expect(said(checkRegion(text))).toEqual(expected))

describe('what is written with spaces, dots and hyphens is the same number', () => {
  const dressed = (number: string, marks: string) =>
    fc
      .array(fc.constantFrom('', ...marks), { minLength: number.length, maxLength: number.length })
      .map((between) => [...number].map((digit, at) => digit + between[at]).join(''))

  const same = <Value>(check: (text: string) => Checked<Value>, marks: string, length: number) =>
    fc.assert(
      fc.property(
        digits(length).chain((number) => fc.tuple(fc.constant(number), dressed(number, marks))),
        ([number, typed]) => {
          expect(check(typed)).toEqual(check(number))
        },
      ),
    )

  test.each([13, 12, 14])('NIB of %i digits', (length) => same(checkNib, ' .-', length))
  test.each([15, 16, 22, 17])('NPWP of %i digits', (length) => same(checkNpwp, ' .-', length))
  test.each([2, 4, 6, 10])('region of %i digits', (length) => same(checkRegion, '.', length))
})

test('exactly one count of digits is right', () => {
  const some = fc.integer({ min: 1, max: 30 }).chain(digits)
  fc.assert(
    fc.property(some, (text) => {
      const { length } = text
      expect(checkNib(text).ok).toBe(length === 13)
      expect(checkNpwp(text).ok).toBe([15, 16, 22].includes(length))
      expect(checkKbli(text, '2025').ok).toBe(length === 5)
      expect(checkHalal(`ID${text}`).ok).toBe(length === 17)
      for (const prefix of ['MD', 'ML']) {
        expect(checkBpom(prefix + text).ok).toBe(length === 12 || length === 15)
      }
      expect(checkBpom(`NA${text}`).ok).toBe(length === 11)
    }),
  )
})

test('a standard is the same however its marks are spaced', () => {
  const body = fc.constantFrom('', 'ISO ', 'IEC ', 'ISO/IEC ')
  const spaces = fc.constantFrom('', ' ', '  ')
  const year = fc.integer({ min: 1990, max: 2030 })
  fc.assert(
    fc.property(body, fc.integer({ min: 1, max: 99_999 }), year, spaces, (of, number, at, gap) => {
      const standard = `SNI ${of}${number}:${at}`
      const typed = `sni ${of.toLowerCase()}${number}${gap}:${gap}${at}`
      expect(said(checkSni(typed))).toEqual({ standard, year: at })
    }),
  )
})

test('nothing that people type makes a check throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const check of [checkBpom, checkGtin, checkHalal, checkNib, checkNpwp, checkPirt]) {
        expect(() => check(text)).not.toThrow()
      }
      expect(() => [checkSni(text), checkRegion(text), checkKbli(text, '2020')]).not.toThrow()
    }),
  )
})
