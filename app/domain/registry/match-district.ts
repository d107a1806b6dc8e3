import { editDistance } from '#app/kernel/tables/words.ts'

export type Place = { code: string; name: string }

export type DistrictMatch = {
  code: string
  name: string
  /** `spelling` is a variant we took for it: shown to people, for we may be wrong. */
  by: 'code' | 'name' | 'spelling'
}

const directions: Record<string, string> = {
  sel: 'selatan',
  slt: 'selatan',
  s: 'selatan',
  ut: 'utara',
  utr: 'utara',
  u: 'utara',
  tim: 'timur',
  tmr: 'timur',
  t: 'timur',
  bar: 'barat',
  brt: 'barat',
  b: 'barat',
  pst: 'pusat',
  tgh: 'tengah',
  teng: 'tengah',
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(?:kecamatan|kec|kcmtn|distrik|kapanewon|kemantren|district)(?: |$)/, '')
    .split(' ')
    .filter(Boolean)

/**
 * The one district an office means: by code, by name whatever the case and spaces, or by an
 * abbreviation or slip that fits a single district. What fits two, or none, is unknown.
 */
export function matchDistrict(
  text: string,
  districts: readonly Place[],
  isElsewhere: (name: string) => boolean = () => false,
): DistrictMatch | undefined {
  const code = codeIn(text)
  if (code)
    return only(
      districts.filter((district) => district.code === code),
      'code',
    )
  const words = wordsOf(text)
  const squeezed = words.join('')
  if (squeezed === '') return undefined
  const named = districts.filter((district) => wordsOf(district.name).join('') === squeezed)
  if (named.length > 0) return only(named, 'name')
  if (isElsewhere(squeezed)) return undefined
  for (const fits of [isAbbreviation, isSlip]) {
    const fitting = districts.filter((district) => fits(words, wordsOf(district.name)))
    if (fitting.length > 0) return only(fitting, 'spelling')
  }
  return undefined
}

/** How {@link matchDistrict} compares names: for building the set of those known elsewhere. */
export const districtKey = (name: string): string => wordsOf(name).join('')

const only = (found: Place[], by: DistrictMatch['by']): DistrictMatch | undefined =>
  found.length === 1 && found[0] ? { code: found[0].code, name: found[0].name, by } : undefined

function codeIn(text: string): string | undefined {
  const digits = /^\s*(\d{2})[. ]?(\d{2})[. ]?(\d{2})\s*$/.exec(text)
  return digits ? digits.slice(1).join('.') : undefined
}

/** `Tambun Sel`, `Cik. Utara`, `Tb. Slt`: word for word the beginning or the consonants. */
function isAbbreviation(given: string[], full: string[]): boolean {
  if (given.length !== full.length) return false
  if (given.every((word, at) => word === full[at])) return true
  return given.every((word, at) => shortens(word, full[at] ?? '', full.length > 1))
}

function shortens(word: string, full: string, inCompany: boolean): boolean {
  if (word === full || (inCompany && directions[word] === full)) return true
  if (word.length < (inCompany ? 2 : 4) || word[0] !== full[0]) return false
  return full.startsWith(word) || (inCompany && isConsonants(word, full))
}

function isConsonants(word: string, full: string): boolean {
  if (/[aiueo]/.test(word)) return false
  let at = 0
  for (const letter of full) if (letter === word[at]) at += 1
  return at === word.length
}

/** One letter wrong in a name of five or more, two in ten or more. */
function isSlip(given: string[], full: string[]): boolean {
  const [one, other] = [given.join(''), full.join('')]
  const allowed = other.length >= 10 ? 2 : other.length >= 5 ? 1 : 0
  return Math.abs(one.length - other.length) <= allowed && editDistance(one, other) <= allowed
}
