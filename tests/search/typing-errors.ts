import type { Stored } from '#tests/search/filter-grammar.ts'

export type TypoTolerance = {
  enabled: boolean
  minWordSizeForTypos: { oneTypo: number; twoTypos: number }
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** How many letters must be added, left out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1]
    for (const [j, against] of [...other].entries()) {
      const changed = (row[j] ?? 0) + Number(letter !== against)
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

function allowed(word: string, { enabled, minWordSizeForTypos }: TypoTolerance): number {
  if (!enabled || word.length < minWordSizeForTypos.oneTypo) return 0
  return word.length < minWordSizeForTypos.twoTypos ? 1 : 2
}

type Rules = { typoTolerance: TypoTolerance; synonyms: Record<string, string[]> }

/**
 * Every word occurs, give or take its typing errors, or what means the same does; of the last one,
 * the beginning is enough. Two words together may have a synonym of their own.
 */
export function matches(
  q: string,
  attributes: readonly string[],
  document: Stored,
  { typoTolerance, synonyms }: Rules,
): boolean {
  const texts = attributes.flatMap((name) =>
    name === '*' ? Object.values(document) : [document[name]],
  )
  const known = texts.flatMap((text) => (typeof text === 'string' ? wordsOf(text) : []))
  const asked = wordsOf(q)
  const occurs = (word: string, place: number) =>
    known.some(
      (each) =>
        (place === asked.length - 1 && each.startsWith(word)) ||
        distance(word, each) <= allowed(word, typoTolerance),
    )
  const means = (phrase: string) =>
    (synonyms[phrase] ?? []).some((other) => wordsOf(other).every((word) => known.includes(word)))
  return asked.every(
    (word, place) =>
      occurs(word, place) ||
      means(word) ||
      means(`${word} ${asked[place + 1]}`) ||
      means(`${asked[place - 1]} ${word}`),
  )
}
