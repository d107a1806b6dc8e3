import { redirect } from 'react-router'
import {
  radiusOf,
  type SearchQuestion,
  searchOf,
  usualRadius,
} from '#app/domain/catalogue/search/search-question.ts'
import { gazetteer } from '#app/domain/registry/located-places.server.ts'
import { matchPlace } from '#app/domain/registry/match-place.ts'
import { isRegionCode } from '#app/kernel/regions.ts'
import { paths } from '#app/paths.ts'
import { placeName } from '#app/ui/catalogue/place-name.ts'

const longestName = 80

/** What was typed for a place and is no one place, with those that may be meant. */
export type PlaceAskedBack = { typed: string; choices: { search: string; name: string }[] }

/** What the form said of a radius, where nothing is measured. */
export type TypedRadius = { near?: string | undefined; within?: number | undefined }

type SettledPlace = {
  /** Half of a radius is none: without a place a distance stands in no link. */
  question: SearchQuestion
  typed?: TypedRadius
  placeAskedBack?: PlaceAskedBack
}

/** A saved search stays the one that is opened, and a language the one that was asked for. */
const keptBesides = ['saved', 'lang']

function sentOn(search: URLSearchParams, question: string) {
  const onward = new URLSearchParams(question)
  for (const name of keptBesides) {
    const value = search.get(name)
    if (value) onward.set(name, value)
  }
  return redirect(paths.catalogue(`?${onward}`))
}

/**
 * A place is typed by its name and stands in the address by its code: what says one place is sent on
 * to the address that says so.
 */
export async function settlePlace(
  search: URLSearchParams,
  question: SearchQuestion,
): Promise<SettledPlace> {
  if (radiusOf(question)) return { question }
  const typed = (search.get('near') ?? '').replaceAll('\0', '').trim().slice(0, longestName)
  const within = question.within ?? usualRadius
  const around = (near: string) => searchOf(question, { near, within })
  const unsettled = {
    question: { ...question, near: undefined, within: undefined },
    typed: { near: typed || undefined, within: question.within },
  }
  if (typed === '') {
    const district = districtMeant(search, question)
    if (district === undefined) return unsettled
    throw sentOn(search, searchOf(question, { near: district, within, district: [] }))
  }
  if (question.near !== undefined) throw sentOn(search, around(question.near))
  const known = await gazetteer()
  const { certain, likely } = matchPlace(typed, known)
  if (certain) throw sentOn(search, around(certain.code))
  const choices = likely.map(({ code }) => ({
    ...{ search: around(code), name: placeName(code, known.names) },
  }))
  return { ...unsettled, placeAskedBack: { typed, choices } }
}

/** A form sent with a distance and no place widens the one district that was chosen in it. */
function districtMeant(search: URLSearchParams, { district, within }: SearchQuestion) {
  const [only, another] = district
  const isForm = search.has('near') && within !== undefined
  return isForm && only && !another && isMeasurable(only) ? only : undefined
}

const isMeasurable = (code: string) => isRegionCode(code) && [2, 3].includes(code.split('.').length)
