import { monthWords } from './month-names.ts'
import { type Cell, cellText } from './raw-table.ts'
import { plainWords, wordLikeness, wordsOf } from './words.ts'

/** What an importer would like to find; `names` are the headings people write for it. */
export type FieldSpec = {
  key: string
  names: readonly string[]
  required?: boolean
  /** Recognises the field's own content, for a column whose heading says little. */
  looksRight?: (text: string) => boolean
}

/** Field → column, counted from 0. */
export type ColumnMapping = Record<string, number>

export type SuggestedMapping = {
  columns: ColumnMapping
  /** 0–1 per mapped field; 1 is a heading we know word for word. */
  confidence: Record<string, number>
  unmapped: number[]
  missing: string[]
}

const enough = 0.6
const contentAlone = 0.65

/** Proposes which column holds which field, the surest pairs first, each column once. */
export function suggestMapping(
  header: readonly Cell[],
  specs: readonly FieldSpec[],
  sample: readonly (readonly Cell[])[] = [],
): SuggestedMapping {
  const { weights, names } = wordsIn(specs)
  const pairs = header.flatMap((cell, column) => {
    const given = wordsOf(cellText(cell))
    return specs.map((spec, order) => ({
      column,
      order,
      key: spec.key,
      score: likeness(
        Math.max(0, ...(names[order] ?? []).map((name) => nameLikeness(given, name, weights))),
        spec,
        () => sample.map((row) => row[column]),
      ),
    }))
  })
  pairs.sort(
    (one, other) => other.score - one.score || one.order - other.order || one.column - other.column,
  )
  const columns: ColumnMapping = {}
  const confidence: Record<string, number> = {}
  const taken = new Set<number>()
  for (const { column, key, score } of pairs) {
    if (score < enough || taken.has(column) || columns[key] !== undefined) continue
    columns[key] = column
    confidence[key] = Math.round(score * 100) / 100
    taken.add(column)
  }
  const unmapped = header.map((_, column) => column).filter((column) => !taken.has(column))
  const missing = specs.filter((spec) => spec.required && columns[spec.key] === undefined)
  return { columns, confidence, unmapped, missing: missing.map((spec) => spec.key) }
}

/** How many fields a row would serve as heading for, weighed by how surely. */
export function headerLikeness(header: readonly Cell[], specs: readonly FieldSpec[]): number {
  const { confidence } = suggestMapping(header, specs)
  return Object.values(confidence).reduce((sum, score) => sum + score, 0)
}

/** The same for next month's file of the same layout: headings in order, without month or year. */
export function fingerprint(header: readonly Cell[]): string {
  const month = new RegExp(`\\b(?:${monthWords})\\b`, 'g')
  const headings = header.map((cell) =>
    plainWords(cellText(cell))
      .replace(/\b(?:19|20)\d{2}(?:0[1-9]|1[0-2])?\b/g, '')
      .replace(month, '')
      .trim(),
  )
  return headings.join('|').replace(/\|+$/, '')
}

function likeness(spoken: number, spec: FieldSpec, content: () => (Cell | undefined)[]): number {
  if (spoken >= 0.9 || !spec.looksRight) return spoken
  const right = spec.looksRight
  const texts = content()
    .map(cellText)
    .filter((text) => text !== '')
  const share = texts.length === 0 ? 0 : texts.filter(right).length / texts.length
  if (share < 0.8) return spoken
  return Math.min(0.95, Math.max(contentAlone, spoken + 0.2))
}

function nameLikeness(given: string[], name: string[], weights: Map<string, number>): number {
  if (given.length === 0) return 0
  if (given.join(' ') === name.join(' ')) return 1
  if (given.join('') === name.join('')) return 0.98
  const weight = (word: string) => weights.get(word) ?? 0.5
  const shared = (from: string[], to: string[]) =>
    from.reduce(
      (sum, word) =>
        sum + weight(word) * Math.max(0, ...to.map((w) => rememberedLikeness(word, w))),
      0,
    )
  const total = (words: string[]) => words.reduce((sum, word) => sum + weight(word), 0)
  const overlap = shared(given, name) + shared(name, given)
  return (0.95 * overlap) / (total(given) + total(name))
}

const likenesses = new Map<string, number>()
const mostRemembered = 20_000

/** Every month's file has the same headings: a pair of words is compared letter by letter once. */
function rememberedLikeness(one: string, other: string): number {
  const pair = `${one} ${other}`
  const known = likenesses.get(pair)
  if (known !== undefined) return known
  if (likenesses.size >= mostRemembered) likenesses.clear()
  const found = wordLikeness(one, other)
  likenesses.set(pair, found)
  return found
}

type SpecWords = { weights: Map<string, number>; names: string[][][] }

const specWords = new WeakMap<readonly FieldSpec[], SpecWords>()

/** The words of every field's names, taken apart once. */
function wordsIn(specs: readonly FieldSpec[]): SpecWords {
  const known = specWords.get(specs)
  if (known) return known
  const names = specs.map((spec) => spec.names.map(wordsOf))
  const words = { names, weights: wordWeights(specs) }
  specWords.set(specs, words)
  return words
}

/** A word that many fields use ("nama", "kode", "no") tells them apart less than a rare one. */
function wordWeights(specs: readonly FieldSpec[]): Map<string, number> {
  const users = new Map<string, Set<string>>()
  for (const spec of specs) {
    for (const word of spec.names.flatMap(wordsOf)) {
      users.set(word, (users.get(word) ?? new Set()).add(spec.key))
    }
  }
  return new Map([...users].map(([word, keys]) => [word, 1 / keys.size]))
}
