/** Words that every text has and nobody looks for. */
const silent = new Set(
  'ada and atau bagi by dan dari dengan di for from in itu ini jual juga ke of on or pada produk si the to untuk with yang'.split(
    ' ',
  ),
)

const longest = 40

/** Letters and digits of any script; everything else parts words. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
    .map((word) => word.slice(0, longest))

/** The words that say what is meant; all of them where none does. */
export function tellingWordsOf(text: string): string[] {
  const words = wordsOf(text)
  const telling = words.filter((word) => !silent.has(word))
  return telling.length > 0 ? telling : words
}

/** A licence, bar code or registration number without what parts its digits. */
export const codeOf = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** Whether somebody typed a number off a label or a paper, not words. */
export const isCode = (text: string): boolean =>
  text.length <= 60 && codeOf(text).replace(/\D/g, '').length >= 8

/** What a listing can be found by, most telling first. */
export const searchTextOf = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(' · ')
