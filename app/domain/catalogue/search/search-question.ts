import { z } from 'zod'
import { channels } from '#app/domain/certification/channel.ts'
import {
  listOf,
  optionalDay,
  optionalRupiah,
  optionalText,
  optionalWhole,
} from '#app/kernel/form-fields.ts'

export const sorts = ['relevance', 'nearest', 'newest', 'priceLow', 'priceHigh'] as const
export type Sort = (typeof sorts)[number]

export const grades = ['A', 'B', 'C'] as const

/** What a listing or its maker is besides: charges PPN, belongs to a cooperative, stands in shops. */
export const traits = ['taxable', 'cooperative', 'shops'] as const
export type Trait = (typeof traits)[number]

/** The traits that may be asked for; what is new today is not next month. */
export const askableTraits = [...traits, 'new'] as const

/** How many days a listing is a new one. */
export const newForDays = 30

/** The quantities at which prices can be compared. */
export const quantities = [1, 50, 100, 250, 500, 1000] as const

/** The distances, in kilometres, within which makers can be looked for. */
export const radii = [10, 25, 50, 100, 200] as const

/** How far is meant where only a place is given. */
export const usualRadius = 50

/** A regency or a district: what distances are measured from. */
const measurable = /^\d{2}\.\d{2}(\.\d{2})?$/

export const pageSize = 24

export const lastPage = 400

const longestText = 120

const oneOf = (known: readonly number[]) => (value: number | undefined) =>
  value === undefined || known.includes(value)

/** What may be asked for, by the names of an address line. */
const AskedSchema = z.object({
  q: optionalText(longestText),
  category: listOf(z.string().regex(/^[^\0]{1,40}$/)),
  district: listOf(z.string().regex(/^[\d.]{2,13}$/)),
  near: optionalText(8).refine((code) => code === undefined || measurable.test(code)),
  within: optionalWhole(1).refine(oneOf(radii)),
  certificate: listOf(z.string().regex(/^[^\0]{1,20}$/)),
  channel: listOf(z.enum(channels)),
  grade: listOf(z.enum(grades)),
  trait: listOf(z.enum(askableTraits)),
  priceMost: optionalRupiah(),
  quantity: optionalWhole(1).refine(oneOf(quantities)),
  minimumMost: optionalWhole(1),
  leadMost: optionalWhole(1, 365),
  shelfLifeLeast: optionalWhole(1, 3650),
  pieces: optionalWhole(1, 10_000_000),
  by: optionalDay(),
  sort: z.enum(sorts).default('relevance'),
  page: optionalWhole(1, lastPage),
})

const { shape } = AskedSchema

/** The same from a program: half of a radius is none, nothing is nearest to nowhere, and it says so. */
export const StrictSearchSchema = AskedSchema.superRefine(({ near, within, sort }, context) => {
  const isWhole = (near === undefined) === (within === undefined)
  if (isWhole && (near !== undefined || sort !== 'nearest')) return
  const path = [near === undefined ? 'near' : 'within']
  context.addIssue({ code: 'custom', path, message: 'validation.required' })
})

/** What somebody looks for, as the address line says it; anything unreadable is left out. */
export const SearchSchema = z.object({
  q: z.preprocess(
    (text) => (typeof text === 'string' ? text.slice(0, longestText) : text),
    shape.q.catch(undefined),
  ),
  category: shape.category.catch([]),
  district: shape.district.catch([]),
  near: shape.near.catch(undefined),
  within: shape.within.catch(undefined),
  certificate: shape.certificate.catch([]),
  channel: shape.channel.catch([]),
  grade: shape.grade.catch([]),
  trait: shape.trait.catch([]),
  priceMost: shape.priceMost.catch(undefined),
  quantity: shape.quantity.catch(undefined),
  minimumMost: shape.minimumMost.catch(undefined),
  leadMost: shape.leadMost.catch(undefined),
  shelfLifeLeast: shape.shelfLifeLeast.catch(undefined),
  pieces: shape.pieces.catch(undefined),
  by: shape.by.catch(undefined),
  sort: shape.sort.catch('relevance'),
  page: shape.page.catch(undefined),
})

export type SearchQuestion = z.output<typeof SearchSchema>

const repeated = ['category', 'district', 'certificate', 'channel', 'grade', 'trait'] as const

/** The address line's parameters by their names, the repeated ones as lists. */
export function parametersOf(search: URLSearchParams): Record<string, unknown> {
  const parameters: Record<string, unknown> = {}
  for (const name of Object.keys(shape)) parameters[name] = search.get(name) ?? undefined
  for (const name of repeated) parameters[name] = search.getAll(name).filter(Boolean)
  return parameters
}

export const questionFrom = (search: URLSearchParams): SearchQuestion =>
  SearchSchema.parse(parametersOf(search))

/** The same question in an address line, with some of it changed. */
export function searchOf(question: SearchQuestion, change: Partial<SearchQuestion> = {}): string {
  const { page, sort, ...rest } = { ...question, page: undefined, ...change }
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(rest)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== '') search.append(name, `${each}`)
    }
  }
  if (sort !== 'relevance') search.set('sort', sort)
  if (page && page > 1) search.set('page', `${page}`)
  const text = search.toString()
  return text ? `?${text}` : ''
}

/** From how many pieces a maker's day must be counted to have so many ready by then. */
export const isDeliveryAsked = ({ pieces, by }: SearchQuestion): boolean =>
  pieces !== undefined && by !== undefined

/** What is looked for around a place. */
export function radiusOf({ near, within }: SearchQuestion) {
  return near === undefined || within === undefined ? undefined : { near, within }
}

/** The order that is meant: without a place the nearest is what fits best. */
export const sortOf = (question: SearchQuestion): Sort =>
  question.sort === 'nearest' && !radiusOf(question) ? 'relevance' : question.sort

/** The orders that can be chosen. */
export const sortsFor = (question: SearchQuestion): Sort[] =>
  sorts.filter((sort) => sort !== 'nearest' || radiusOf(question))

/** Where a quantity's price stands among the compared ones. */
export const priceIndexOf = (quantity: number | undefined): number =>
  Math.max(0, quantities.indexOf((quantity ?? 1) as (typeof quantities)[number]))
