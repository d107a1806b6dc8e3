import { isCode, tellingWordsOf } from '#app/domain/catalogue/search/words.ts'
import { addDays } from '#app/kernel/days.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'

/**
 * What is searched for, counted by day. Nobody's name, address or session is written, only words that
 * several people typed are ever shown, and what looks like somebody's number is not counted.
 */
type Count = { searches: number; results: number | null }

const counts = new Map<string, Count>()
const mostAtOnce = 5000
const every = 30_000
let isWriting = false

const longest = 60
const isPrivate = (text: string) => text.includes('@') || isCode(text) || /\d{5,}/.test(text)

/** One search, and how many products it found where that is known. */
export function countSearch(text: string, results: number | null): void {
  const words = isPrivate(text) ? '' : tellingWordsOf(text).join(' ')
  if (words === '' || words.length > longest) return
  const known = counts.get(words)
  if (!known && counts.size >= mostAtOnce) return
  counts.set(words, {
    searches: (known?.searches ?? 0) + 1,
    results: results ?? known?.results ?? null,
  })
  if (isWriting) return
  isWriting = true
  setInterval(() => void writeSearchCounts(), every).unref()
}

/** Brings what this process has counted to the others. */
export async function writeSearchCounts(): Promise<void> {
  if (counts.size === 0) return
  const rows = [...counts].map(([words, count]) => ({ words, ...count }))
  counts.clear()
  try {
    await database().$executeRaw`
      INSERT INTO search_count AS there (words, day, searches, results)
      SELECT words, ${dayOf(now())}::date, searches, results
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS given (words text, searches int, results int)
      ORDER BY words
      ON CONFLICT (words, day) DO UPDATE SET searches = there.searches + excluded.searches,
        results = coalesce(excluded.results, there.results)`
  } catch (error) {
    log.warn({ error }, 'searches could not be counted')
  }
}

const keptForDays = 90
const recentForDays = 30
/** Fewer may be one person's searches. */
const popularFrom = 5

const since = (days: number) => addDays(dayOf(now()), -days)

export const sweepSearchCounts = (): Promise<number> =>
  database().$executeRaw`DELETE FROM search_count WHERE day < ${since(keptForDays)}::date`

/** What is searched for most and finds something. */
export async function findPopularSearches(most: number): Promise<string[]> {
  const rows = await database().$queryRaw<{ words: string }[]>`
    SELECT words FROM search_count WHERE day >= ${since(recentForDays)}::date
    GROUP BY words HAVING sum(searches) >= ${popularFrom}
      AND (array_agg(results ORDER BY day DESC) FILTER (WHERE results IS NOT NULL))[1] > 0
    ORDER BY sum(searches) DESC, words LIMIT ${most}`
  return rows.map(({ words }) => words)
}
