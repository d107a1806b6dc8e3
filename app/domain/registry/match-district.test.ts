import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inferRegency } from './infer-regency.ts'
import { matchDistrict, type Place } from './match-district.ts'
import { districtKey } from './place-names.ts'

const places = (name: string): Place[] =>
  readFileSync(`node_modules/idn-area-data/data/${name}.csv`, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((line) => ({ code: line.split(',')[0] ?? '', name: line.split(',')[2] ?? '' }))

const districts = places('districts')
const regencies = places('regencies')
const bekasi = districts.filter(({ code }) => code.startsWith('32.16.'))
const karawang = districts.filter(({ code }) => code.startsWith('32.15.'))

test.each([
  ['Tambun Selatan', '32.16.06'],
  ['Kec. Tambun Selatan', '32.16.06'],
  ['KECAMATAN TAMBUN SELATAN', '32.16.06'],
  [' tambun  selatan ', '32.16.06'],
  ['Tambun Sel', '32.16.06'],
  ['Tambun Sel.', '32.16.06'],
  ['Tb. Slt', '32.16.06'],
  ['T. Selatan', undefined],
  ['Cik. Utara', '32.16.09'],
  ['Karangbahagia', '32.16.10'],
  ['Kedungwaringin', '32.16.12'],
  ['Muara Gembong', '32.16.17'],
  ['Cabang Bungin', '32.16.16'],
  ['Cibarusa', '32.16.22'],
  ['Tarumjaya', '32.16.01'],
  ['32.16.05', '32.16.05'],
  ['321605', '32.16.05'],
  ['Cikarang', undefined],
  ['Tambun', undefined],
  ['Cik.', undefined],
  ['Karawang', undefined],
  ['32.15.05', undefined],
  ['Kec.', undefined],
  ['-', undefined],
  ['', undefined],
])('%s', (text, code) => expect(matchDistrict(text, bekasi)?.code).toBe(code))

test('a place known elsewhere is no slip of one of ours', () => {
  expect(matchDistrict('Sukatano', bekasi)?.code).toBe('32.16.15')
  const elsewhere = (name: string) => name === districtKey('Sukatano')
  expect(matchDistrict('Sukatano', bekasi, elsewhere)).toBeUndefined()
})

describe('every regency of the country', () => {
  const byRegency = new Map<string, Place[]>()
  for (const district of districts) {
    const code = district.code.slice(0, 5)
    byRegency.set(code, [...(byRegency.get(code) ?? []), district])
  }

  test('knows its own districts, in any case and with their title', () => {
    const regency = fc.constantFrom(...byRegency.values())
    fc.assert(
      fc.property(
        regency,
        fc.nat(),
        fc.constantFrom('', 'Kec. ', 'KECAMATAN '),
        (own, at, title) => {
          const district = own[at % own.length] as Place
          const twins = own.filter(({ name }) => districtKey(name) === districtKey(district.name))
          if (twins.length > 1) return
          expect(matchDistrict(title + district.name.toUpperCase(), own)?.code).toBe(district.code)
        },
      ),
    )
  })

  test('never takes text for two of them', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = matchDistrict(text, bekasi)
        expect(found === undefined || bekasi.some(({ code }) => code === found.code)).toBe(true)
      }),
    )
  })
})

describe('where a list is from', () => {
  const names = (some: Place[]) => some.map(({ name }) => name)

  test.each([
    [['DATA IKM', 'KABUPATEN BEKASI TAHUN 2026'], names(bekasi), '32.16'],
    [['Data UMKM Kab. Karawang'], names(karawang), '32.15'],
    [[], [...names(bekasi), 'Karawang', 'Entah'], '32.16'],
    [[], names(karawang), '32.15'],
    [['KABUPATEN GARUT'], names(bekasi), undefined],
    [[], ['Cibitung'], undefined],
    [[], [], undefined],
  ])('%j', (titles, spoken, code) => {
    expect(inferRegency(titles, spoken, regencies, districts)?.code).toBe(code)
  })
})
