import { z } from 'zod'
import { channels } from '#app/domain/certification/channel.ts'
import { listOf, optionalRupiah, optionalText, optionalWhole } from '#app/kernel/form-fields.ts'

export const sorts = ['relevance', 'newest', 'priceLow', 'priceHigh'] as const
export type Sort = (typeof sorts)[number]

export const pageSize = 24

export const lastPage = 400

/** What may be asked for, by the names of an address line. */
export const StrictSearchSchema = z.object({
  q: optionalText(120),
  category: listOf(z.string().max(40)),
  district: listOf(z.string().regex(/^[\d.]{2,13}$/)),
  certificate: listOf(z.string().max(20)),
  channel: listOf(z.enum(channels)),
  priceMost: optionalRupiah(),
  minimumMost: optionalWhole(1),
  sort: z.enum(sorts).default('relevance'),
  page: optionalWhole(1, lastPage),
})

const { shape } = StrictSearchSchema

/** What somebody looks for, as the address line says it; anything unreadable is left out. */
export const SearchSchema = z.object({
  q: shape.q.catch(undefined),
  category: shape.category.catch([]),
  district: shape.district.catch([]),
  certificate: shape.certificate.catch([]),
  channel: shape.channel.catch([]),
  priceMost: shape.priceMost.catch(undefined),
  minimumMost: shape.minimumMost.catch(undefined),
  sort: shape.sort.catch('relevance'),
  page: shape.page.catch(undefined),
})

export type SearchQuestion = z.output<typeof SearchSchema>

/** The address line's parameters by their names, the repeated ones as lists. */
export function parametersOf(search: URLSearchParams) {
  const many = (name: string) => search.getAll(name).filter(Boolean)
  const one = (name: string) => search.get(name) ?? undefined
  return {
    q: one('q'),
    category: many('category'),
    district: many('district'),
    certificate: many('certificate'),
    channel: many('channel'),
    priceMost: one('priceMost'),
    minimumMost: one('minimumMost'),
    sort: one('sort'),
    page: one('page'),
  }
}

export const questionFrom = (search: URLSearchParams): SearchQuestion =>
  SearchSchema.parse(parametersOf(search))

/** The same question in an address line, with some of it changed. */
export function searchOf(question: SearchQuestion, change: Partial<SearchQuestion> = {}): string {
  const { page, ...rest } = { ...question, page: undefined, ...change }
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(rest)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== '' && each !== 'relevance') search.append(name, `${each}`)
    }
  }
  if (page && page > 1) search.set('page', `${page}`)
  const text = search.toString()
  return text ? `?${text}` : ''
}
