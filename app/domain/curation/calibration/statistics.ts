/** The arithmetic of calibration; every figure here is named on the page that shows it. */

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0)
const average = (values: readonly number[]): number => sum(values) / values.length

/** Of a sample, with n − 1. */
export function deviation(values: readonly number[]): number {
  const middle = average(values)
  return Math.sqrt(sum(values.map((each) => (each - middle) ** 2)) / (values.length - 1))
}

/** Student's t for 95 %, two-sided, by degrees of freedom; the normal value beyond the table. */
const t95 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145,
  2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048,
  2.045, 2.042,
]

export type Interval = { mean: number; low: number; high: number }

/** A mean with its 95 % interval. */
export function interval(values: readonly number[]): Interval {
  const mean = average(values)
  const t = t95[values.length - 2] ?? 1.96
  const half = (t * deviation(values)) / Math.sqrt(values.length)
  return { mean, low: mean - half, high: mean + half }
}

/**
 * ICC(2,1) of Shrout and Fleiss (1979): two-way random effects, absolute agreement, one reader.
 * @param table a row per file, a column per reader, nothing missing
 */
export function icc21(table: readonly (readonly number[])[]): number {
  const n = table.length
  const k = table[0]?.length ?? 0
  const all = average(table.flat())
  const rows = table.map(average)
  const columns = Array.from({ length: k }, (_, column) =>
    average(table.map((row) => row[column] ?? Number.NaN)),
  )
  const spread = (means: readonly number[]) => sum(means.map((mean) => (mean - all) ** 2))
  const betweenRows = (k * spread(rows)) / (n - 1)
  const betweenColumns = (n * spread(columns)) / (k - 1)
  const total = sum(table.flat().map((value) => (value - all) ** 2))
  const rest = (total - k * spread(rows) - n * spread(columns)) / ((n - 1) * (k - 1))
  return (betweenRows - rest) / (betweenRows + (k - 1) * rest + (k * (betweenColumns - rest)) / n)
}

/**
 * Weighted kappa of Cohen (1968): 1 − observed over expected disagreement.
 * @param counts how often the first reader said the row and the second the column
 * @param weights what each such disagreement weighs, 0 on the diagonal
 */
export function weightedKappa(
  counts: readonly (readonly number[])[],
  weights: readonly (readonly number[])[],
): number {
  const n = sum(counts.flat())
  const rows = counts.map(sum)
  const columns = rows.map((_, at) => sum(counts.map((row) => row[at] ?? 0)))
  const weighed = (frequency: (row: number, column: number) => number) =>
    sum(weights.flatMap((line, row) => line.map((weight, at) => weight * frequency(row, at))))
  const observed = weighed((row, column) => counts[row]?.[column] ?? 0)
  const expected = weighed((row, column) => ((rows[row] ?? 0) * (columns[column] ?? 0)) / n)
  return expected === 0 ? 1 : 1 - observed / expected
}

/** Disagreements weigh the square of their distance. */
export const quadraticWeights = (size: number): number[][] =>
  Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (row - column) ** 2),
  )

/** Ranks from 1; equal values share the middle of theirs. */
function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length
    const same = values.filter((other) => other === value).length
    return below + (same + 1) / 2
  })
}

function pearson(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [average(one), average(other)]
  const together = sum(one.map((value, at) => (value - a) * ((other[at] ?? 0) - b)))
  const apart = (values: readonly number[], mean: number) =>
    Math.sqrt(sum(values.map((value) => (value - mean) ** 2)))
  const scale = apart(one, a) * apart(other, b)
  return scale === 0 ? Number.NaN : together / scale
}

/** Spearman's rank correlation, with ties. */
export const spearman = (one: readonly number[], other: readonly number[]): number =>
  pearson(ranks(one), ranks(other))
