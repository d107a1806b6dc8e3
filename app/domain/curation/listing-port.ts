import type { Grade } from '#app/domain/curation/rubric.ts'

/** What the catalogue is told when a product passes. */
export type Approval = {
  productId: string
  grade: Grade
  score: number
  /** The last day of the listing, `YYYY-MM-DD`. */
  validUntil: string
}

/**
 * Puts an approved product on the shelf, within the decision's own transaction. The catalogue
 * stands to the right of curation, so the caller brings its hand along.
 */
export type ListProduct<Transaction> = (tx: Transaction, approval: Approval) => Promise<unknown>
