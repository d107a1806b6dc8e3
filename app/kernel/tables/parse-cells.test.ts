import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Result } from '#app/kernel/result.ts'
import { isFormula, saysNothing } from './cell-problem.ts'
import { parseCode } from './parse-code.ts'
import { parseDay } from './parse-day.ts'
import { parseCount, parseNumber, parseWhole } from './parse-number.ts'
import { parsePeriod, periodsIn } from './parse-period.ts'
import { parsePhone } from './parse-phone.ts'
import { parsePositiveRupiah, parseRupiah } from './parse-rupiah.ts'
import { parseYesNo } from './parse-yes-no.ts'

const said = <Value>(parsed: Result<Value, string>) => (parsed.ok ? parsed.value : parsed.refusal)

describe('numbers', () => {
  test.each([
    ['1.234.567', 1234567],
    ['1,162,500', 1162500],
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['0,125', 0.125],
    ['1234.567', 1234.567],
    ['-12', -12],
    ['(1.000.000)', -1000000],
    ['1 234 567', 1234567],
    [12.5, 12.5],
    ['460.000', 'ambiguousNumber'],
    ['1,234', 'ambiguousNumber'],
    ['9,12001E+12', 'scientific'],
    ['1.23.456', 'notANumber'],
    ['12 buah', 'notANumber'],
    ['1.234.567,8,9', 'notANumber'],
    ['99999999999999999999', 'tooBig'],
    ['=1+1', 'formula'],
    ['-', null],
    ['belum ada', null],
    [null, null],
  ])('%s', (cell, expected) => expect(said(parseNumber(cell))).toBe(expected))

  test.each([
    ['460.000', 460000],
    ['460,000', 460000],
    ['1.162.500,00', 1162500],
    ['25.0', 25],
    ['-1', -1],
    [3, 3],
    ['2,5', 'notWhole'],
    [2.5, 'notWhole'],
    ['0.125', 'notWhole'],
  ])('whole: %s', (cell, expected) => expect(said(parseWhole(cell))).toBe(expected))

  test.each([
    ['12 orang', 12],
    ['1.170 lembar', 1170],
    ['0', 0],
    ['-1', 'negative'],
    ['-2 orang', 'negative'],
    ['(2)', 'negative'],
    ['lima', 'notANumber'],
    ['5-10', 'notANumber'],
    ['9,12E+12', 'scientific'],
  ])('count: %s', (cell, expected) => expect(said(parseCount(cell))).toBe(expected))

  test('any whole number survives both writings', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(said(parseWhole(value.toLocaleString('id-ID')))).toBe(value === 0 ? 0 : value)
        expect(said(parseWhole(value.toLocaleString('en-US')))).toBe(value === 0 ? 0 : value)
        expect(said(parseWhole(`${value}`))).toBe(value === 0 ? 0 : value)
      }),
    )
  })

  test('a fraction is read right or refused, never misread', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        (n, digits) => {
          const value = n / 10 ** digits
          for (const locale of ['id-ID', 'en-US']) {
            const written = value.toLocaleString(locale, { minimumFractionDigits: digits })
            const read = parseNumber(written)
            expect(read.ok ? read.value : value).toBe(value)
          }
        },
      ),
    )
  })

  test('no text makes a parser throw', () => {
    const parsers = [
      parseNumber,
      parseCount,
      parseRupiah,
      parseDay,
      parsePeriod,
      parsePhone,
      parseCode,
      parseYesNo,
    ]
    fc.assert(fc.property(fc.string(), (text) => parsers.every((parse) => parse(text))))
  })
})

describe('rupiah', () => {
  test.each([
    ['Rp 2.500.000,-', 2500000n],
    ['Rp. 10500000', 10500000n],
    ['Rp50.500.000', 50500000n],
    ['27.500.000', 27500000n],
    ['68500000', 68500000n],
    ['4 jt', 4000000n],
    ['15jt', 15000000n],
    ['2,5 juta', 2500000n],
    ['2.5 jt', 2500000n],
    ['Rp 1,2 M', 1200000000n],
    ['750 rb', 750000n],
    ['1.162.500,00', 1162500n],
    ['IDR 5,000,000.00', 5000000n],
    ['2.500.000 rupiah', 2500000n],
    [460000, 460000n],
    ['-Rp 5.000', -5000n],
    ['1.500 rb', 'ambiguousNumber'],
    ['3 dus', 'notANumber'],
    ['1,2345678 jt', 'notWhole'],
    ['1E+07', 'scientific'],
    ['-', null],
  ])('%s', (cell, expected) => expect(said(parseRupiah(cell))).toBe(expected))

  test('below zero only where that can be', () => {
    expect(said(parsePositiveRupiah('-Rp 5.000'))).toBe('negative')
  })

  test('every amount is read back from every way it is written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), (amount) => {
        const dotted = amount.toLocaleString('id-ID')
        for (const written of [
          `${amount}`,
          dotted,
          `Rp ${dotted},-`,
          `Rp${dotted}`,
          `Rp. ${amount}`,
        ]) {
          expect(said(parseRupiah(written))).toBe(amount)
        }
      }),
    )
  })
})

test.each([
  ['01/09/2025', '2025-09-01'],
  ['1-9-2025', '2025-09-01'],
  ['01.09.25', '2025-09-01'],
  ['2025-09-01', '2025-09-01'],
  ['2025/9/1', '2025-09-01'],
  ['20250901', '2025-09-01'],
  ['2025-09-01 07:30:00', '2025-09-01'],
  ['2025-09-01T00:00:00Z', '2025-09-01'],
  ['1 Sept 2025', '2025-09-01'],
  ['1 September 2025', '2025-09-01'],
  ['Senin, 1 September 2025', '2025-09-01'],
  ["Jum'at, 5 Sep 2025", '2025-09-05'],
  ['01-Agt-25', '2025-08-01'],
  ['September 1, 2025', '2025-09-01'],
  [new Date('2025-09-01T00:00:00Z'), '2025-09-01'],
  [45901, '2025-09-01'],
  ['29/02/2024', '2024-02-29'],
  ['29/02/2025', 'notADay'],
  ['01/13/2025', 'notADay'],
  ['09/2025', 'notADay'],
  ['besok', 'notADay'],
  [7, 'notADay'],
  ['-', null],
])('day: %s', (cell, expected) => expect(said(parseDay(cell))).toBe(expected))

test.each([
  ['202601', '2026-01'],
  [202601, '2026-01'],
  ['01/2026', '2026-01'],
  ['1-2026', '2026-01'],
  ['2026-01', '2026-01'],
  ['2026/1', 'notAPeriod'],
  ['Januari 2026', '2026-01'],
  ['JAN 26', '2026-01'],
  ["Agt'26", '2026-08'],
  ['2026 Agustus', '2026-08'],
  ['Periode 01/08/2026 s.d. 31/08/2026', '2026-08'],
  ['1 s/d 31 Agustus 2026', '2026-08'],
  ['01/08/2026', '2026-08'],
  [new Date('2026-08-01T00:00:00Z'), '2026-08'],
  [46235, '2026-08'],
  ['Juli - Agustus 2026', '2026-08'],
  ['01/07/2026 - 31/08/2026', 'severalPeriods'],
  ['202613', 'notAPeriod'],
  ['-', null],
])('period: %s', (cell, expected) => expect(said(parsePeriod(cell))).toBe(expected))

test.each([
  ['sellout-bintang-2026-08.xlsx', ['2026-08']],
  ['penjualan-cakrawala-01-2026.csv', ['2026-01']],
  ['SO_202608_v2.csv', ['2026-08']],
  ['laporan agustus 2026 (final).xlsx', ['2026-08']],
  ['rekap_Agt2026.csv', ['2026-08']],
  ['20260831 sellout.csv', ['2026-08']],
  ['Jan 2026 vs Feb 2026', ['2026-01', '2026-02']],
  ['sellout.csv', []],
  ['8991234567890.csv', []],
])('periods in %s', (text, expected) => expect(periodsIn(text)).toEqual(expected))

test.each([
  ['081254632146', '+6281254632146'],
  ['628780979123', '+628780979123'],
  ['8218164698', '+628218164698'],
  [81254632146, '+6281254632146'],
  ['+628219022018', '+628219022018'],
  ['0877-1521-924', '+628771521924'],
  ['0895 5124 9677', '+6289551249677'],
  ['(021) 8901234', '+62218901234'],
  ['+62 (0)812 3456 789', '+628123456789'],
  ['WA: 0812-3456-789', '+628123456789'],
  ['+65 6123 4567', '+6561234567'],
  ['8,12547E+11', 'scientific'],
  ['0812', 'notAPhone'],
  ['0812345678 / 0856123456', 'notAPhone'],
  ['tanya Bu RT', 'notAPhone'],
  ['-', null],
])('phone: %s', (cell, expected) => expect(said(parsePhone(cell))).toBe(expected))

test('a phone read once reads the same again', () => {
  const subscriber = fc.integer({ min: 10_000_000, max: 99_999_999_999 }).map((n) => `8${n}`)
  fc.assert(
    fc.property(subscriber, fc.constantFrom('', '0', '62', '+62', '+62 0'), (digits, prefix) => {
      expect(said(parsePhone(prefix + digits))).toBe(`+62${digits}`)
      expect(said(parsePhone(`+62${digits}`))).toBe(`+62${digits}`)
    }),
  )
})

test.each([
  ['8999382644921', '8999382644921'],
  [8999382644921, '8999382644921'],
  [' ANU-1000 ', 'ANU-1000'],
  ["'0812", '0812'],
  ['9,12001E+12', 'scientific'],
  [9120010000000, 'scientific'],
  [2.5, 'notACode'],
  [true, 'notACode'],
  ['=A1', 'formula'],
  ['', null],
])('code: %s', (cell, expected) => expect(said(parseCode(cell))).toBe(expected))

test.each([
  ['Ya', true],
  ['TIDAK', false],
  ['1', true],
  ['mungkin', 'notYesNo'],
  ['', null],
])('yes or no: %s', (cell, expected) => expect(said(parseYesNo(cell))).toBe(expected))

test.each([
  '=HYPERLINK("http://x","y")',
  ' =1+1',
  '=-1+cmd|x',
  '@SUM(1+1)',
  '+SUM(A1)',
  '+A1+B2',
  "-cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
])('runs: %s', (text) => expect(isFormula(text)).toBe(true))

test.each([
  '+6281234',
  '-5',
  '-',
  '=',
  '- (kosong)',
  '@kopi_bunda',
  '+62 (21) 890',
  'A=B',
  '-Rp 5.000',
  '-12 - 15',
])('does not run: %s', (text) => expect(isFormula(text)).toBe(false))

test('a formula of a workbook is one, whatever it last showed', () => {
  expect(isFormula({ formula: 'A1+B1', value: 3 })).toBe(true)
  expect(saysNothing('Belum  Ada ')).toBe(true)
  expect(saysNothing('Belum Terang')).toBe(false)
})
