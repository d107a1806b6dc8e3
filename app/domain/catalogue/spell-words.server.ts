import { database } from '#app/platform/database.server.ts'

type Spelled = { word: string; stem: string }

/** Each word as it stands in the catalogue: itself if it begins a word there, else the nearest. */
const spell = (words: readonly string[]): Promise<Spelled[]> => database().$queryRaw`
  SELECT word, to_tsquery('indonesian', word || ':*')::text AS stem FROM (
    SELECT place, CASE WHEN EXISTS (
        SELECT 1 FROM catalogue_word known WHERE known.word LIKE asked.word || '%')
      THEN asked.word
      ELSE coalesce((SELECT known.word FROM catalogue_word known
          WHERE known.word % asked.word
          ORDER BY similarity(known.word, asked.word) DESC, known.listings DESC, known.word
          LIMIT 1), asked.word)
      END AS word
    FROM unnest(${words}::text[]) WITH ORDINALITY AS asked(word, place)) spelled
  ORDER BY place`

/** Its Indonesian stem or, for names, the word as it is written; the beginning is enough. */
function alternatives({ word, stem }: Spelled): string {
  const written = `'${word}':*`
  return stem === written || stem === '' ? written : `(${stem} | ${written})`
}

export type Words = { words: string[]; tsquery: string }

/** Every word must occur, save those that say nothing (dan, untuk). */
export async function spellWords(asked: readonly string[]): Promise<Words | undefined> {
  if (asked.length === 0) return undefined
  const spelled = await spell(asked)
  const telling = spelled.filter(({ stem }) => stem !== '')
  const wanted = telling.length > 0 ? telling : spelled
  return {
    words: spelled.map(({ word }) => word),
    tsquery: wanted.map(alternatives).join(' & '),
  }
}
