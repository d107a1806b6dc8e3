import type { SearchQuestion } from '#app/domain/catalogue/search/search-question.ts'

export type Hit = {
  productId: string
  /** Missing where an index was built before makers had pages. */
  producerId?: string
  slug: string
  name: string
  producerName: string
  districtName: string
  /** Missing where an index does not tell. */
  districtCode?: string
  /** From the place that was asked for, in a straight line; rounded. */
  kilometres?: number
  /** Instead of a figure, where it lies in the same one and more is not known. */
  sameArea?: 'district' | 'regency'
  /** Nothing where it is for verified buyers and the asker is none. */
  price: bigint | null
  unit: string
  minimumOrder: number
  leadTimeDays: number
  photoFileId: string | null
  score: number | null
  certificates: string[]
}

export type FacetName = 'category' | 'district' | 'grade' | 'certificate' | 'channel' | 'trait'
export type FacetCount = { value: string; count: number }

export type Found = {
  hits: Hit[]
  total: number
  facets: Record<FacetName, FacetCount[]>
  /** The words that were searched, when some were mistyped and the engine says which. */
  corrected?: string
  /** Whether anybody knows where the place is that a radius was asked around. */
  distancesKnown?: boolean
  /** Where few fit every word: what fits some of them, the nearest first, none of it a hit. */
  nearest: Hit[]
}

/** With fewer hits than this, what is near helps. */
export const fewHits = 8

/** What a question alone doesn't say. */
export type Circumstances = {
  /** `YYYY-MM-DD` */
  today: string
  /** What could be made in time if nothing were promised yet, but is promised. */
  except: readonly string[]
  /** Whoever asks sees prices that are for verified buyers; else nothing is found or placed by them. */
  everyPrice: boolean
  /** The districts within a radius, where one is asked for. */
  around?: readonly string[] | undefined
  /** The same where the nearest come first: the nearest district or districts, then the next. */
  rings?: readonly (readonly string[])[] | undefined
}

/**
 * What finds listings. Categories, districts and grades are alternatives; the other facets must all
 * fit.
 */
export type SearchEngine = {
  search: (question: SearchQuestion, circumstances: Circumstances) => Promise<Found>
  /** Brings these up to date: shown if they are to be shown, gone if not. */
  index: (productIds: readonly string[]) => Promise<void>
  /** Everything anew. @returns how many listings can be found afterwards */
  rebuild: (progress?: (listings: number) => void) => Promise<number>
  /** Searches with the everyday words as they are now. */
  renewSynonyms: () => Promise<void>
  /** The listings that the index has wrongly, by product. */
  check: () => Promise<Drift>
}

export type Drift = {
  /** Shown in the catalogue, unknown to the index. */
  missing: string[]
  /** Found, but no longer shown. */
  surplus: string[]
  /** Found by what they were. */
  stale: string[]
}

/** The most frequent first. */
export const countsOf = (counts: Record<string, number> = {}): FacetCount[] =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))

export function withoutHits(near: readonly Hit[], hits: readonly Hit[]): Hit[] {
  const known = new Set(hits.map(({ productId }) => productId))
  return near.filter(({ productId }) => !known.has(productId))
}
