import { z } from 'zod'
import { channels } from '#app/domain/catalogue/channels.ts'
import { listOf, optionalRupiah, optionalText, optionalWhole } from '#app/kernel/form-fields.ts'

export const sorts = ['relevance', 'newest', 'priceLow', 'priceHigh'] as const
export type Sort = (typeof sorts)[number]

export const pageSize = 24

/** What somebody looks for, as the address line says it; anything unreadable is left out. */
export const SearchSchema = z.object({
  q: optionalText(120).catch(undefined),
  category: listOf(z.string().max(40)).catch([]),
  district: listOf(z.string().regex(/^[\d.]{2,13}$/)).catch([]),
  certificate: listOf(z.string().max(20)).catch([]),
  channel: listOf(z.enum(channels as [string, ...string[]])).catch([]),
  priceMost: optionalRupiah().catch(undefined),
  minimumMost: optionalWhole(1).catch(undefined),
  sort: z.enum(sorts).catch('relevance'),
  page: optionalWhole(1, 400).catch(undefined),
})

export type SearchQuestion = z.output<typeof SearchSchema>

export function questionFrom(search: URLSearchParams): SearchQuestion {
  const many = (name: string) => search.getAll(name).filter(Boolean)
  const one = (name: string) => search.get(name) ?? undefined
  return SearchSchema.parse({
    q: one('q'),
    category: many('category'),
    district: many('district'),
    certificate: many('certificate'),
    channel: many('channel'),
    priceMost: one('priceMost'),
    minimumMost: one('minimumMost'),
    sort: one('sort'),
    page: one('page'),
  })
}

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
