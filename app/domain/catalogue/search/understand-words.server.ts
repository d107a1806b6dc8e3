import { tellingWordsOf } from '#app/domain/catalogue/search/words.ts'
import { database } from '#app/platform/database.server.ts'

/** One thing that was asked for, as the numbers of the catalogue's words that say it. */
export type Term = {
  /** The word itself. */
  exact: number[]
  /** The same word with other affixes, what it begins, what means the same. */
  near: number[]
}

export type Understood = {
  terms: Term[]
  /** The words that were searched, when some were mistyped. */
  corrected?: string
}

const mostWords = 10

type Asked = { place: number; span: number; word: string; open: boolean }
type Known = { place: number; span: number; exact: number[]; near: number[] }

/** Each word alone, and each pair, which may be an everyday word of its own (oleh-oleh). */
function askedOf(words: readonly string[]): Asked[] {
  const last = words.length - 1
  const single = words.map((word, place) => ({ place, span: 1, word, open: place === last }))
  const pairs = words
    .slice(1)
    .map((word, place) => ({ place, span: 2, word: `${words[place]} ${word}`, open: false }))
  return [...single, ...pairs]
}

/** A short beginning begins many words: the most frequent ones are meant. */
const look = (asked: readonly Asked[]): Promise<Known[]> => database().$queryRaw`
  WITH asked AS (
    SELECT place, span, word, open, coalesce((ts_lexize('indonesian_stem', word))[1], word) AS stem
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
      AS given (place int, span int, word text, open boolean)
  ), meant AS (
    SELECT place, span, coalesce((ts_lexize('indonesian_stem', find))[1], find) AS stem
    FROM asked JOIN search_synonym ON typed = word, unnest(finds) AS find
  ), known AS (
    SELECT place, span, id, catalogue_word.word = asked.word AS exact
    FROM asked JOIN catalogue_word USING (stem)
    UNION ALL
    SELECT place, span, id, false FROM meant JOIN catalogue_word USING (stem)
  ), begun AS (
    SELECT place, span, begins.id, false FROM asked, LATERAL (
      SELECT id FROM catalogue_word
      WHERE catalogue_word.word LIKE asked.word || '%' AND length(asked.word) > 1
      ORDER BY listings DESC LIMIT 100) AS begins
    WHERE span = 1
      AND (open OR NOT EXISTS (SELECT FROM known WHERE known.place = asked.place AND span = 1))
  )
  SELECT place, span,
    coalesce(array_agg(DISTINCT id) FILTER (WHERE exact), '{}') AS exact,
    coalesce(array_agg(DISTINCT id) FILTER (WHERE NOT exact), '{}') AS near
  FROM (SELECT * FROM known UNION ALL SELECT * FROM begun) AS found GROUP BY place, span`

type Nearest = { word: string; nearest: string }

/**
 * The word of the catalogue with the fewest letters changed: one in a short word, two in a long one.
 * The first letter is rarely the wrong one; where it is, the rest is alike.
 */
const correct = (words: readonly string[]): Promise<Nearest[]> => database().$queryRaw`
  SELECT asked.word, near.word AS nearest FROM unnest(${words}::text[]) AS asked (word), LATERAL (
    SELECT word FROM (
      SELECT word, listings FROM catalogue_word WHERE word % asked.word
      UNION
      SELECT word, listings FROM catalogue_word
      WHERE word ^@ left(asked.word, 1)
        AND length(word) BETWEEN length(asked.word) - 2 AND length(asked.word) + 2
    ) AS alike
    WHERE levenshtein_less_equal(word, asked.word, 2)
      <= CASE WHEN length(asked.word) < 6 THEN 1 ELSE 2 END
    ORDER BY levenshtein_less_equal(word, asked.word, 2), listings DESC, word LIMIT 1) AS near
  WHERE length(asked.word) > 3`

const unknown: Term = { exact: [], near: [] }

/** Pairs that are known come first; a word within one is not asked for again. */
function termsOf(words: readonly string[], known: readonly Known[]): Term[] {
  const at = (place: number, span: number) =>
    known.find((each) => each.place === place && each.span === span)
  const terms: Term[] = []
  for (let place = 0; place < words.length; place++) {
    const pair = at(place, 2)
    const { exact, near } = pair ?? at(place, 1) ?? unknown
    terms.push({ exact, near: near.filter((id) => !exact.includes(id)) })
    if (pair) place++
  }
  return terms
}

/** What somebody typed, word by word; undefined where nothing was typed. */
export async function understandWords(text: string): Promise<Understood | undefined> {
  const words = tellingWordsOf(text).slice(0, mostWords)
  if (words.length === 0) return undefined
  const known = await look(askedOf(words))
  const strange = words.filter((_, place) => !known.some((each) => covers(each, place)))
  if (strange.length === 0) return { terms: termsOf(words, known) }
  const corrections = new Map(
    (await correct(strange)).map(({ word, nearest }) => [word, nearest] as const),
  )
  if (corrections.size === 0) return { terms: termsOf(words, known) }
  const meant = words.map((word) => corrections.get(word) ?? word)
  return { terms: termsOf(meant, await look(askedOf(meant))), corrected: meant.join(' ') }
}

/**
 * A word that is still being typed may be mistyped already: what begins almost like it. The first
 * letter is taken as meant.
 */
const beginAlike = (word: string): Promise<{ id: number }[]> => database().$queryRaw`
  SELECT id FROM (
    SELECT id, listings, levenshtein_less_equal(left(word, length(${word})), ${word}, 1) AS distance
    FROM catalogue_word WHERE word ^@ left(${word}, 1) AND length(word) >= length(${word}) - 1
  ) AS begins WHERE distance <= 1 ORDER BY distance, listings DESC LIMIT 30`

/** The same while somebody types: the last word is a beginning, and may be mistyped as one. */
export async function understandTyping(text: string): Promise<Understood | undefined> {
  const words = tellingWordsOf(text).slice(0, mostWords)
  const last = words.at(-1)
  if (last === undefined) return undefined
  const known = await look(askedOf(words))
  const strange = words.filter((_, place) => !known.some((each) => covers(each, place)))
  if (strange.length === 0) return { terms: termsOf(words, known) }
  if (strange.length > 1 || strange[0] !== last || last.length < 4) return understandWords(text)
  const alike = (await beginAlike(last)).map(({ id }) => id)
  if (alike.length === 0) return understandWords(text)
  const meant = { place: words.length - 1, span: 1, exact: [], near: alike }
  return { terms: termsOf(words, [...known, meant]) }
}

const covers = ({ place, span }: Known, at: number) => at >= place && at < place + span
