import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { gazetteerOf } from './gazetteer.ts'
import { matchPlace } from './match-place.ts'

const at = (code: string, name: string) => ({
  code,
  name,
  latitude: 0,
  longitude: 0,
  isOwnPoint: true,
})

const small = gazetteerOf([
  at('31.71', 'Kota Administrasi Jakarta Pusat'),
  at('31.74', 'Kota Administrasi Jakarta Selatan'),
  at('31', 'Daerah Khusus Ibukota Jakarta'),
  at('32', 'Jawa Barat'),
  at('32.06', 'Kabupaten Tasikmalaya'),
  at('32.06.12', 'Singaparna'),
  at('32.06.30', 'Sukaraja'),
  at('32.78', 'Kota Tasikmalaya'),
  at('32.02', 'Kabupaten Sukabumi'),
  at('32.02.20', 'Sukaraja'),
  at('18.06.10', 'Kota Agung'),
  at('32.05.12', 'Cikajang'),
  at('32.16.08', 'Cikarang Barat'),
  at('32.16.09', 'Cikarang Utara'),
  at('35.25', 'Kabupaten Gresik'),
  at('35.25.05', 'Gresik'),
  at('51.71', 'Kota Denpasar'),
])

const certain = (text: string) => matchPlace(text, small).certain?.code
const likely = (text: string) => matchPlace(text, small).likely.map(({ code }) => code)

it.each([
  ['Kabupaten Gresik', '35.25'],
  ['kab. gresik', '35.25'],
  ['KOTA TASIKMALAYA', '32.78'],
  ['Kabupaten Tasikmalaya', '32.06'],
  ['denpasar', '51.71'],
  ['Kota Adm. Jakarta Pusat', '31.71'],
  ['Jakarta Selatan', '31.74'],
  ['Singaparna', '32.06.12'],
  ['Kec. Singaparna', '32.06.12'],
  ['Sukaraja, Kabupaten Sukabumi', '32.02.20'],
  ['sukaraja, tasikmalaya', '32.06.30'],
  ['Gresik, Kabupaten Gresik', '35.25.05'],
  ['Kota Agung', '18.06.10'],
])('%s is %s', (text, code) => {
  expect(certain(text)).toBe(code)
})

it('takes a name that a regency and its own district bear for the regency', () => {
  expect(certain('Gresik')).toBe('35.25')
})

it('asks back where two bear the name', () => {
  expect(likely('Tasikmalaya')).toEqual(['32.06', '32.78'])
  expect(likely('Sukaraja')).toEqual(['32.06.30', '32.02.20'])
})

it('offers what begins so or else is a slip away, regencies first, and never takes it by itself', () => {
  expect(likely('Tasik')).toEqual(['32.06', '32.78'])
  expect(likely('Cikarang')).toEqual(['32.16.08', '32.16.09'])
  expect(likely('Cikarjang')).toEqual(['32.05.12'])
  expect(likely('Denpassar')).toEqual(['51.71'])
  expect(likely('Gresk')).toEqual(['35.25', '35.25.05'])
  expect(certain('Gresk')).toBeUndefined()
})

it('offers the regencies of a province', () => {
  expect(likely('Jakarta')).toEqual(['31.71', '31.74'])
  expect(likely('DKI Jakarta')).toEqual(['31.71', '31.74'])
  expect(likely('prov. jawa barat')).toEqual(['32.02', '32.06', '32.78'])
})

it.each(['', ' ', ',', 'kota', 'kabupaten', 'x', '(a+)+$', '%', 'ジャカルタ', '🧺', '__proto__'])(
  'knows no place called “%s”',
  (text) => {
    expect(matchPlace(text, small)).toEqual({ likely: [] })
  },
)

describe('in the whole country', () => {
  type Region = { code: string; name: string }
  const read = (level: string): Region[] =>
    parse(readFileSync(`node_modules/idn-area-data/data/${level}.csv`, 'utf8'), { columns: true })
  const country = gazetteerOf(
    ['provinces', 'regencies', 'districts'].flatMap(read).map(({ code, name }) => at(code, name)),
  )
  const match = (text: string) => matchPlace(text, country)
  const offered = (text: string) => match(text).likely.map(({ name }) => name)

  it.each([
    ['Gresik, Jawa Timur', 'Kabupaten Gresik'],
    ['Gresik,Jatim, Indonesia', 'Kabupaten Gresik'],
    ['Kab. Bekasi, Jawa Barat', 'Kabupaten Bekasi'],
    ['Kota Bandung, Jabar', 'Kota Bandung'],
    ['Ubud, Bali', 'Ubud'],
    ['Kec. Ubud, Kab. Gianyar, Prov. Bali', 'Ubud'],
    ['Batu', 'Kota Batu'],
    ['Jogja', 'Kota Yogyakarta'],
    ['Kota Jogja, DIY', 'Kota Yogyakarta'],
    ['Solo', 'Kota Surakarta'],
    ['Bandung, Kota', 'Kota Bandung'],
    ['Bekasi, Kab., Jawa Barat', 'Kabupaten Bekasi'],
    ['Kota, Kediri', 'Kota'],
    ['Kec. Kota', 'Kota'],
    ['Toli-Toli', 'Kabupaten Toli-Toli'],
    ['tolitoli', 'Kabupaten Toli-Toli'],
  ])('%s is %s', (text, name) => {
    expect(match(text).certain?.name).toBe(name)
  })

  it.each([
    ['Bandung, Jawa Barat', ['Kabupaten Bandung', 'Kota Bandung']],
    ['Batu, Malang', ['Kota Batu', 'Batu']],
    ['Ubud, Jawa Barat', ['Ubud']],
    ['Ubud, Atlantis', ['Ubud']],
    ['Gresk, Jawa Timur', ['Kabupaten Gresik', 'Gresik']],
    ['kota', ['Kota']],
    ['Kabupaten', []],
    ['kecamatan', []],
    ['Prov.', []],
  ])('%s is asked back', (text, names) => {
    expect(match(text).certain).toBeUndefined()
    expect(offered(text)).toEqual(names)
  })

  it.each(['DIY', 'D.I. Yogyakarta', 'DI Yogyakarta', 'Daerah Istimewa Yogyakarta'])(
    '%s is a province, of which the regencies are offered',
    (text) => {
      expect(match(text).likely.map(({ code }) => code)).toEqual([
        ...['34.01', '34.02', '34.03', '34.04', '34.71'],
      ])
    },
  )

  it.each(['DKI', 'DKI Jakarta', 'Provinsi DKI Jakarta', 'Jakarta'])(
    '%s is the capital, of which the towns are offered',
    (text) => {
      expect(offered(text)).toHaveLength(6)
      expect(offered(text)).toContain('Kota Administrasi Jakarta Pusat')
    },
  )

  it('knows every regency by its name, alone and within its province', () => {
    const provinceOf = (code: string) => country.names[code.slice(0, 2)]
    for (const { code, name } of read('regencies')) {
      expect(match(name).certain?.code).toBe(code)
      expect(match(`${name}, ${provinceOf(code)}`).certain?.code).toBe(code)
    }
  })

  it('knows every district within its regency, but those that share a name there', () => {
    const full = ({ code, name }: Region) => `Kec. ${name}, ${country.names[code.slice(0, 5)]}`
    const isLost = (district: Region) => {
      const { certain, likely } = match(full(district))
      return ![certain, ...likely].some((place) => place?.code === district.code)
    }
    expect(read('districts').filter(isLost).map(full)).toEqual([])
  })

  it('takes a place as the form shows it for the same place, unless its regency has two', () => {
    const shown = ({ code, name }: Region) => `${name}, ${country.names[code.slice(0, 5)]}`
    const districts = read('districts')
    const isOther = (district: Region) => match(shown(district)).certain?.code !== district.code
    const hasTwin = (district: Region) =>
      match(shown(district)).likely.some(({ code }) => code === district.code)
    const others = districts.filter(isOther)
    expect(others.filter((district) => !hasTwin(district)).map(shown)).toEqual([])
    expect(others.length).toBeLessThan(10)
  })

  it('reads no name anew while somebody waits', () => {
    let readings = 0
    const watched = country.places.map(({ name, ...place }) => ({
      ...place,
      get name() {
        readings += 1
        return name
      },
    }))
    const folded = gazetteerOf(watched)
    readings = 0
    for (const text of ['Atlantis', 'Gresk', 'Bandung, Garut', 'Jakarta']) matchPlace(text, folded)
    expect(readings).toBe(0)
  })
})
