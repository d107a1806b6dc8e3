const names: string[][] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'pebruari', 'feb', 'peb'],
  ['maret', 'march', 'mar', 'mrt'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agt', 'agu', 'ags', 'agus', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
]

const numbers = new Map(names.flatMap((spellings, at) => spellings.map((name) => [name, at + 1])))

/** 1–12 for a month's Indonesian or English name, full or short. */
export const monthNumber = (word: string): number | undefined =>
  numbers.get(word.toLowerCase().replace(/\.$/, ''))

/** For building patterns: every spelling, the longest first. */
export const monthWords: string = [...numbers.keys()]
  .sort((one, other) => other.length - one.length)
  .join('|')
