import { type LocatedPlace, levelOf } from '#app/domain/registry/reach.ts'
import { regencyOf, within } from '#app/kernel/regions.ts'
import { editDistance } from '#app/kernel/tables/words.ts'

type Kind = 'kabupaten' | 'kota'

/** What somebody typed for a place: exactly one that is certain, or several that may be meant. */
export type MatchedPlaces = { certain?: LocatedPlace; likely: LocatedPlace[] }

const squeeze = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** `Kab. Gresik`, `KOTA ADM. Jakarta Pusat`: what kind of regency, and its bare name. */
function regencySpoken(text: string): { kind: Kind | undefined; name: string } {
  const spoken = /^\s*(?:(kab(?:upaten)?)|(kota))\b\.?(?:\s*adm(?:inistrasi)?\b\.?)?(.*)$/i.exec(
    text,
  )
  if (!spoken) return { kind: undefined, name: squeeze(text) }
  return { kind: spoken[1] ? 'kabupaten' : 'kota', name: squeeze(spoken[3] ?? '') }
}

const districtSpoken = (text: string) =>
  squeeze(text.replace(/^\s*(?:kec(?:amatan)?|distrik|kapanewon|kemantren)\b\.?/i, ''))

function regenciesCalled(text: string, places: readonly LocatedPlace[]): LocatedPlace[] {
  const { kind, name } = regencySpoken(text)
  if (name === '') return []
  return places.filter((place) => {
    if (levelOf(place) !== 2) return false
    const ours = regencySpoken(place.name)
    return ours.name === name && (kind === undefined || ours.kind === kind)
  })
}

function districtsCalled(text: string, places: readonly LocatedPlace[]): LocatedPlace[] {
  const name = districtSpoken(text)
  return name === ''
    ? []
    : places.filter((place) => levelOf(place) === 3 && districtSpoken(place.name) === name)
}

/** `Singaparna, Kabupaten Tasikmalaya` */
function districtsIn(text: string, places: readonly LocatedPlace[]): LocatedPlace[] {
  const [name = '', ...around] = text.split(',')
  if (around.length === 0) return []
  const regencies = new Set(regenciesCalled(around.join(' '), places).map(({ code }) => code))
  return districtsCalled(name, places).filter(({ code }) => regencies.has(regencyOf(code)))
}

const provinceSpoken = (text: string) =>
  squeeze(
    text.replace(/^\s*(?:prov(?:insi)?|dki|diy?|daerah (?:istimewa|khusus ibukota))\b\.?/i, ''),
  )

/** The regencies of a province, which is too wide to measure from. */
function regenciesIn(text: string, places: readonly LocatedPlace[]): LocatedPlace[] {
  const name = provinceSpoken(text)
  const province = places.find(
    (place) => levelOf(place) === 1 && provinceSpoken(place.name) === name,
  )
  if (!province) return []
  return places.filter((place) => levelOf(place) === 2 && within(place.code, province.code))
}

const shortestBeginning = 3
const mostAlike = 12

/** What begins so, or is a slip away: one letter of a name of five or more, two of ten or more. */
function placesLike(text: string, places: readonly LocatedPlace[]): LocatedPlace[] {
  const { kind, name } = regencySpoken(text)
  const typed = kind === undefined ? districtSpoken(text) : name
  if (typed.length < shortestBeginning) return []
  const isLike = (full: string) => {
    const allowed = full.length >= 10 ? 2 : full.length >= 5 ? 1 : 0
    if (full.startsWith(typed)) return true
    if (full[0] !== typed[0] || Math.abs(full.length - typed.length) > allowed) return false
    return editDistance(full, typed) <= allowed
  }
  const of = (level: number, nameOf: (place: LocatedPlace) => string) =>
    places.filter((place) => levelOf(place) === level && isLike(nameOf(place)))
  const regencies = of(2, (place) => regencySpoken(place.name).name)
  const districts = kind === undefined ? of(3, (place) => districtSpoken(place.name)) : []
  return [...regencies, ...districts].slice(0, mostAlike)
}

/**
 * The regency or district that somebody means. A name that a regency bears is the regency's, though
 * districts may bear it too; what several bear, or what is only like a name, is asked back.
 */
export function matchPlace(text: string, places: readonly LocatedPlace[]): MatchedPlaces {
  for (const find of [districtsIn, regenciesCalled, regenciesIn, districtsCalled]) {
    const [only, ...others] = find(text, places)
    if (only)
      return others.length > 0 ? { likely: [only, ...others] } : { certain: only, likely: [] }
  }
  return { likely: placesLike(text, places) }
}
