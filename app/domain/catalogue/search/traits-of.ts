import type { Trait } from '#app/domain/catalogue/search/search-question.ts'

/** What can be said of a listing besides its facts. */
export const traitsOf = (listing: {
  taxable: boolean
  cooperative: boolean
  shops: number
}): Trait[] => [
  ...(listing.taxable ? (['taxable'] as const) : []),
  ...(listing.cooperative ? (['cooperative'] as const) : []),
  ...(listing.shops > 0 ? (['shops'] as const) : []),
]
