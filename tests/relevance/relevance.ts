import { readFileSync } from 'node:fs'

/** A query with the names that are what was wanted, and those that would help as well. */
export type Judged = { query: string; wanted: RegExp; helpful: RegExp | undefined }

const file = new URL('./judged-queries.txt', import.meta.url)

export const judgedQueries: Judged[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => {
    const [query = '', wanted = '', helpful] = line.split(' > ')
    return {
      query: query.trim(),
      wanted: new RegExp(wanted.trim(), 'i'),
      helpful: helpful ? new RegExp(helpful.trim(), 'i') : undefined,
    }
  })

const gainOf = ({ wanted, helpful }: Judged, name: string): number => {
  if (wanted.test(name)) return 3
  return helpful?.test(name) ? 1 : 0
}

const cumulated = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, place) => sum + (2 ** gain - 1) / Math.log2(place + 2), 0)

const first = 10

/**
 * How good the first ten are, against the best ten there could be: 1 is the ideal order.
 * Järvelin and Kekäläinen, Cumulated gain-based evaluation of IR techniques, 2002.
 */
export function discountedGain(
  judged: Judged,
  found: readonly string[],
  catalogue: readonly string[],
): number | undefined {
  const ideal = catalogue
    .map((name) => gainOf(judged, name))
    .sort((one, other) => other - one)
    .slice(0, first)
  if (ideal[0] === 0) return undefined
  return cumulated(found.slice(0, first).map((name) => gainOf(judged, name))) / cumulated(ideal)
}
