import { enough } from '#app/domain/curation/calibration/profiles.ts'
import { spearman } from '#app/domain/curation/calibration/statistics.ts'

/** What scores foretold: their rank against what was ordered since; null while too few have sold. */
export function foretold(
  decided: readonly { productId: string; score: number }[],
  ordered: ReadonlyMap<string, number>,
): { value: number | null; count: number } {
  const sold = decided.filter(({ productId }) => ordered.has(productId))
  if (sold.length < enough.sales) return { value: null, count: sold.length }
  const value = spearman(
    sold.map(({ score }) => score),
    sold.map(({ productId }) => ordered.get(productId) ?? 0),
  )
  return { value: Number.isNaN(value) ? null : value, count: sold.length }
}
