/** Letters and digits of any script; everything else parts words. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)

/** What a listing can be found by, most telling first. */
export const searchTextOf = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(' · ')
