import { database } from '#app/platform/database.server.ts'

/** A stem that half the catalogue shares says nothing. */
const largestFamily = 20

/**
 * For an engine without Indonesian: by which words each word is found as well. Those that people
 * wrote down, and those that are one word with other affixes (kerajinan, pengrajin).
 */
export async function findSynonyms(): Promise<Record<string, string[]>> {
  const [written, families] = await Promise.all([
    database().$queryRaw<{ typed: string; finds: string[] }[]>`
      SELECT typed, finds FROM search_synonym ORDER BY typed`,
    database().$queryRaw<{ words: string[] }[]>`
      SELECT array_agg(word ORDER BY word) AS words FROM catalogue_word
      GROUP BY stem HAVING count(*) BETWEEN 2 AND ${largestFamily}`,
  ])
  const found = new Map<string, Set<string>>()
  const add = (typed: string, finds: readonly string[]) => {
    const known = found.get(typed) ?? new Set()
    for (const each of finds) if (each !== typed) known.add(each)
    found.set(typed, known)
  }
  for (const { words } of families) for (const word of words) add(word, words)
  for (const { typed, finds } of written) add(typed, finds)
  return Object.fromEntries([...found].map(([typed, finds]) => [typed, [...finds]]))
}
