import type { SearchQuestion } from '#app/domain/catalogue/search-question.ts'

export type Hit = {
  productId: string
  slug: string
  name: string
  producerName: string
  districtName: string
  price: bigint
  unit: string
  minimumOrder: number
  leadTimeDays: number
  photoFileId: string | null
  score: number | null
  certificates: string[]
}

export type FacetName = 'category' | 'district' | 'certificate' | 'channel'
export type FacetCount = { value: string; count: number }

export type Found = {
  hits: Hit[]
  total: number
  facets: Record<FacetName, FacetCount[]>
  /** The words that were searched, when some were mistyped and the engine says which. */
  corrected?: string
}

/** What finds listings. Categories and districts are alternatives; the other facets must all fit. */
export type SearchEngine = {
  search: (question: SearchQuestion) => Promise<Found>
  /** Brings these up to date: shown if they are to be shown, gone if not. */
  index: (productIds: readonly string[]) => Promise<void>
  /** Everything anew. @returns how many listings can be found afterwards */
  rebuild: () => Promise<number>
}

/** The most frequent first. */
export const countsOf = (counts: Record<string, number> = {}): FacetCount[] =>
  Object.entries(counts)
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
