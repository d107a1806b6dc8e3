import type { SearchQuestion } from '#app/domain/catalogue/search/search-question.ts'

/**
 * Finds what a question finds, the newest first. Whoever calls brings it along: what a delivery by a
 * day leaves out is known to ordering alone.
 */
export type FindMatches = (
  question: SearchQuestion,
  most: number,
  now: Date,
) => Promise<{ productIds: string[]; total: number }>
