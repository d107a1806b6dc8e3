import type { Gazetteer } from '#app/domain/registry/gazetteer.ts'
import {
  districtKey,
  isSlip,
  isTitle,
  provinceKey,
  regencySpoken,
} from '#app/domain/registry/place-names.ts'
import type { LocatedPlace } from '#app/domain/registry/surroundings.ts'
import { within } from '#app/kernel/regions.ts'

/** What somebody typed for a place: exactly one that is certain, or several that may be meant. */
export type MatchedPlaces = { certain?: LocatedPlace; likely: LocatedPlace[] }

function regenciesCalled(text: string, { regencies }: Gazetteer): LocatedPlace[] {
  const { kind, name } = regencySpoken(text)
  const namesakes = name === '' ? [] : (regencies.get(name) ?? [])
  return namesakes.filter((regency) => kind === undefined || regency.kind === kind)
}

const districtsCalled = (text: string, { districts }: Gazetteer): LocatedPlace[] =>
  districts.get(districtKey(text)) ?? []

const provincesCalled = (text: string, { provinces }: Gazetteer): LocatedPlace[] =>
  provinces.get(provinceKey(text)) ?? []

const liesIn = (place: LocatedPlace, regions: readonly LocatedPlace[]) =>
  regions.some(({ code }) => place.code !== code && within(place.code, code))

/** The regencies of a province, which is too wide to measure from. */
function regenciesIn(text: string, gazetteer: Gazetteer): LocatedPlace[] {
  const provinces = provincesCalled(text, gazetteer)
  if (provinces.length === 0) return []
  const regencies = [...gazetteer.regencies.values()].flat()
  return regencies
    .filter((regency) => liesIn(regency, provinces))
    .sort((one, other) => (one.code < other.code ? -1 : 1))
}

const shortestBeginning = 3
const mostAlike = 12

/** What begins so; where nothing does, what is a slip away. */
function placesLike(text: string, { regencies, districts }: Gazetteer): LocatedPlace[] {
  const { kind, name } = regencySpoken(text)
  const typed = kind === undefined ? districtKey(text) : name
  if (typed.length < shortestBeginning) return []
  const fitting = (isLike: (full: string) => boolean) =>
    [regencies, ...(kind === undefined ? [districts] : [])].flatMap((index) =>
      [...index.keys()].filter(isLike).flatMap((key) => index.get(key) ?? []),
    )
  const begun = fitting((full) => full.startsWith(typed))
  if (begun.length > 0) return begun
  return fitting((full) => full[0] === typed[0] && isSlip(typed, full))
}

/**
 * `Ubud, Gianyar, Bali` is a name and the regions around it, `Bandung, Kota` a name before its title;
 * that all is in Indonesia goes without saying.
 */
function partsOf(text: string): string[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(?:indonesia|ri)$/i.test(part))
  const [name = '', ...others] = parts
  const title = others.find(isTitle) ?? ''
  return [`${title} ${name}`.trim(), ...others.filter((part) => !isTitle(part))]
}

/** What is called so but not where it was said to be, or not quite so: the closest to it first. */
function guesses(name: string, regions: readonly LocatedPlace[][], gazetteer: Gazetteer) {
  const called = [...regenciesCalled(name, gazetteer), ...districtsCalled(name, gazetteer)]
  const known = regions.filter((region) => region.length > 0)
  const provinces = known.map((region) =>
    region.map((place) => ({ ...place, code: place.code.slice(0, 2) })),
  )
  const like = placesLike(name, gazetteer)
  const isNear = (place: LocatedPlace) => provinces.every((around) => liesIn(place, around))
  const isThere = (place: LocatedPlace) => known.every((around) => liesIn(place, around))
  const guessed = [called.filter(isNear), like.filter(isThere), called, like]
  return (guessed.find(({ length }) => length > 0) ?? []).slice(0, mostAlike)
}

/**
 * The regency or district that somebody means. A name that a regency bears is the regency's, though
 * districts may bear it too; what several bear, what lies elsewhere than was said, or what is only
 * like a name, is asked back.
 */
export function matchPlace(text: string, gazetteer: Gazetteer): MatchedPlaces {
  const [name = '', ...around] = partsOf(text)
  const regions = around.map((part) => [
    ...regenciesCalled(part, gazetteer),
    ...provincesCalled(part, gazetteer),
  ])
  if (around.length === 0 && isTitle(name)) return { likely: districtsCalled(name, gazetteer) }
  for (const find of [regenciesCalled, regenciesIn, districtsCalled]) {
    const found = find(name, gazetteer)
    const there = found.filter((place) => regions.every((region) => liesIn(place, region)))
    const [only, ...others] = there
    if (only) return others.length > 0 ? { likely: there } : { certain: only, likely: [] }
  }
  return { likely: guesses(name, regions, gazetteer) }
}
