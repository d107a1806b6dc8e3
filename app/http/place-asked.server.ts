import { redirect } from 'react-router'
import {
  radiusOf,
  type SearchQuestion,
  searchOf,
  usualRadius,
} from '#app/domain/catalogue/search/search-question.ts'
import { locatedPlaces } from '#app/domain/registry/located-places.server.ts'
import { matchPlace } from '#app/domain/registry/match-place.ts'
import { isRegionCode } from '#app/kernel/regions.ts'
import { paths } from '#app/paths.ts'
import { placeName } from '#app/ui/catalogue/place-name.ts'

const longestName = 80

/** What was typed for a place and is no one place, with those that may be meant. */
export type PlaceAskedBack = { typed: string; choices: { search: string; name: string }[] }

/**
 * A place is typed by its name and stands in the address by its code: what says one place is sent on
 * to the address that says so.
 */
export async function settlePlace(
  search: URLSearchParams,
  question: SearchQuestion,
): Promise<PlaceAskedBack | undefined> {
  const typed = (search.get('near') ?? '').replaceAll('\0', '').trim().slice(0, longestName)
  const within = question.within ?? usualRadius
  const around = (near: string) => searchOf(question, { near, within })
  if (radiusOf(question)) return undefined
  if (typed === '') {
    // The radius widens the one district that was chosen.
    const [only, another] = question.district
    if (question.within === undefined || only === undefined || another) return undefined
    if (!isMeasurable(only)) return undefined
    throw redirect(paths.catalogue(searchOf(question, { near: only, within, district: [] })))
  }
  if (question.near !== undefined) throw redirect(paths.catalogue(around(question.near)))
  const places = await locatedPlaces()
  const { certain, likely } = matchPlace(typed, places)
  if (certain) throw redirect(paths.catalogue(around(certain.code)))
  const names = Object.fromEntries(places.map(({ code, name }) => [code, name]))
  const choices = likely.map(({ code }) => ({
    ...{ search: around(code), name: placeName(code, names) },
  }))
  return { typed, choices }
}

const isMeasurable = (code: string) => isRegionCode(code) && [2, 3].includes(code.split('.').length)
