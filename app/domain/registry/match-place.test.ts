import { expect, it } from 'vitest'
import { matchPlace } from './match-place.ts'

const at = (code: string, name: string) => ({
  code,
  name,
  latitude: 0,
  longitude: 0,
  isOwnPoint: true,
})

const places = [
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
  at('35.25', 'Kabupaten Gresik'),
  at('35.25.05', 'Gresik'),
  at('51.71', 'Kota Denpasar'),
]

const certain = (text: string) => matchPlace(text, places).certain?.code
const likely = (text: string) => matchPlace(text, places).likely.map(({ code }) => code)

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

it('offers what begins so and what is a slip away, regencies first, and never takes it by itself', () => {
  expect(likely('Tasik')).toEqual(['32.06', '32.78'])
  expect(likely('Denpassar')).toEqual(['51.71'])
  expect(likely('Gresk')).toEqual(['35.25', '35.25.05'])
  expect(certain('Gresk')).toBeUndefined()
})

it('offers the regencies of a province', () => {
  expect(likely('Jakarta')).toEqual(['31.71', '31.74'])
  expect(likely('DKI Jakarta')).toEqual(['31.71', '31.74'])
  expect(likely('prov. jawa barat')).toEqual(['32.06', '32.78', '32.02'])
})

it.each(['', ' ', ',', 'kota', 'kabupaten', 'x', '(a+)+$', '%', 'ジャカルタ', '🧺', '__proto__'])(
  'knows no place called “%s”',
  (text) => {
    expect(matchPlace(text, places)).toEqual({ likely: [] })
  },
)
