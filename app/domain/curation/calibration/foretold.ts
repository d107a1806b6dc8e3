import { enough } from '#app/domain/curation/calibration/profiles.ts'
import { spearman } from '#app/domain/curation/calibration/statistics.ts'
import type { Period } from '#app/kernel/period.ts'

/** A product with its score, and the month in which it was decided. */
export type Decided = { productId: string; score: number; since: Period }

/** A rank correlation and the products it stands on; null while they are too few. */
export type Foretold = { value: number | null; count: number }

/** What scores foretold: their rank against what came of the products since. */
export function foretold(
  decided: readonly Decided[],
  outcome: ReadonlyMap<string, number>,
): Foretold {
  const sold = decided.filter(({ productId }) => outcome.has(productId))
  if (sold.length < enough.sales) return { value: null, count: sold.length }
  const value = spearman(
    sold.map(({ score }) => score),
    sold.map(({ productId }) => outcome.get(productId) ?? 0),
  )
  return { value: Number.isNaN(value) ? null : value, count: sold.length }
}
