import { describe, expect, it } from 'vitest'
import { formatFor } from './format.ts'

const id = formatFor('id')
const en = formatFor('en')
/** Tests read better with plain spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('money', () => {
  it('is written in full with a space that does not break', () => {
    expect(id.rupiah(1_250_000n)).toBe('Rp\u00a01.250.000')
    expect(plain(en.rupiah(1_250_000n))).toBe('Rp 1,250,000')
    expect(plain(id.rupiah(-2500))).toBe('\u2212Rp 2.500')
  })
  it.each([
    [385_000n, 'Rp 385.000'],
    [310_000_000n, 'Rp 310 juta'],
    [36_251_560n, 'Rp 36,3 juta'],
    [2_840_000_000n, 'Rp 2,84 miliar'],
    [999_999_999n, 'Rp 1 miliar'],
    [12_300_000_000_000n, 'Rp 12,3 triliun'],
    [-1_500_000n, '\u2212Rp 1,5 juta'],
    [0n, 'Rp 0'],
  ])('%s is short as %s', (amount, text) => {
    expect(plain(id.rupiahShort(amount))).toBe(text)
  })
  it('is shorter still in tables', () => {
    expect(plain(id.rupiahCompact(2_840_000_000n))).toBe('Rp 2,84 mlr')
    expect(plain(id.amountCompact(310_000_000n))).toBe('310 jt')
    expect(plain(en.rupiahShort(2_840_000_000n))).toBe('Rp 2.84 billion')
  })
})

describe('numbers', () => {
  it('use the comma, the true minus and no space before the percent sign', () => {
    expect(id.number(1131)).toBe('1.131')
    expect(id.number(-81.25, 1)).toBe('\u221281,3')
    expect(id.percent(0.884)).toBe('88,4%')
    expect(id.signedPercent(0.064)).toBe('+6,4%')
    expect(plain(id.points(-2.1))).toBe('\u22122,1 poin')
    expect(plain(id.points(0.3))).toBe('+0,3 poin')
    expect(id.range(12, 23)).toBe('12–23')
    expect(plain(id.quantity(1200n, 'lembar'))).toBe('1.200 lembar')
  })
  it('do not sign what rounds to nothing', () => {
    expect(id.signed(0.04, 1)).toBe('0,0')
    expect(id.signed(-0.04, 1)).toBe('0,0')
  })
  it('measure files as people do', () => {
    expect(plain(id.fileSize(410_000))).toBe('410 KB')
    expect(plain(id.fileSize(3_240_000))).toBe('3,2 MB')
  })
})

describe('dates', () => {
  const evening = new Date('2026-03-19T18:41:00Z')
  it('are read off the clock in Jakarta', () => {
    expect(plain(id.date(evening))).toBe('20 Mar 2026')
    expect(plain(id.dateLong('2026-03-20'))).toBe('20 Maret 2026')
    expect(plain(id.dateTime(evening))).toBe('20 Mar 2026, 01.41 WIB')
    expect(plain(en.dateTime(evening))).toBe('20 Mar 2026, 01:41 WIB')
    expect(plain(id.period('2026-08'))).toBe('Agustus 2026')
    expect(id.month('2026-12')).toBe('Des')
  })
  it.each([
    ['2026-03-20', 'hari ini'],
    ['2026-03-21', 'besok'],
    ['2026-03-19', 'kemarin'],
    ['2026-04-02', '13 hari lagi'],
    ['2026-03-18', '2 hari lalu'],
  ])('%s is %s', (day, text) => {
    expect(id.relativeDays(day, evening)).toBe(text)
  })
  it('list names as a sentence does', () => {
    expect(id.list(['Ani', 'Budi', 'Citra'])).toBe('Ani, Budi, dan Citra')
  })
})
