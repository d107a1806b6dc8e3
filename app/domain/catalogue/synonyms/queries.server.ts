import { addDays } from '#app/kernel/days.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'

export type Synonym = { typed: string; finds: string[] }
export type SynonymChange = {
  id: string
  typed: string
  before: string[]
  after: string[]
  byName: string
  at: Date
}

export const synonymsPerPage = 50

/** The everyday words that begin so or find such a word, by the alphabet. */
export async function findSynonymPage(
  words: string,
  page: number,
): Promise<{ items: Synonym[]; total: number }> {
  const start = words.toLowerCase().trim()
  const rows = await database().$queryRaw<(Synonym & { total: number })[]>`
    SELECT typed, finds, count(*) OVER ()::int AS total FROM search_synonym
    WHERE ${start} = '' OR typed ^@ ${start} OR ${start} = ANY(finds)
    ORDER BY typed LIMIT ${synonymsPerPage} OFFSET ${(page - 1) * synonymsPerPage}`
  return { items: rows.map(({ typed, finds }) => ({ typed, finds })), total: rows[0]?.total ?? 0 }
}

export async function findSynonym(typed: string): Promise<Synonym> {
  const [known] = await database().$queryRaw<Synonym[]>`
    SELECT typed, finds FROM search_synonym WHERE typed = ${typed}`
  return known ?? { typed, finds: [] }
}

/** The last changes, of one word or of all. */
export const findSynonymChanges = (typed?: string): Promise<SynonymChange[]> =>
  database().$queryRaw`
    SELECT id, typed, before, after, by_name AS "byName", at FROM search_synonym_change
    WHERE ${typed ?? null}::text IS NULL OR typed = ${typed ?? null}
    ORDER BY at DESC, id DESC LIMIT 20`

const recentForDays = 30
/** What one person typed once is nobody's business. */
const least = 3
const most = 15

/** What several people looked for lately and did not find, and no everyday word explains yet. */
export const findUnmetSearches = (): Promise<{ words: string; searches: number }[]> =>
  database().$queryRaw`
    SELECT words, sum(searches)::int AS searches FROM search_count
    WHERE day >= ${addDays(dayOf(now()), -recentForDays)}::date
      AND NOT EXISTS (SELECT FROM search_synonym WHERE typed = words)
      AND words !~ ' .* '
    GROUP BY words HAVING sum(searches) >= ${least}
      AND (array_agg(results ORDER BY day DESC) FILTER (WHERE results IS NOT NULL))[1] = 0
    ORDER BY searches DESC, words LIMIT ${most}`
