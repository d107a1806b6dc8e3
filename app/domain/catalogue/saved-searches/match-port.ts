import type { SearchQuestion } from '#app/domain/catalogue/search/search-question.ts'
import type { Sight } from '#app/domain/products/sight.ts'

/**
 * Finds what a question finds, the newest first. Whoever calls brings it along: what a delivery by a
 * day leaves out is known to ordering alone. Nothing is found by a price that its owner may not see.
 */
export type FindMatches = (
  question: SearchQuestion,
  asked: { most: number; now: Date; sight: Sight },
) => Promise<{ productIds: string[]; total: number }>
