import { districtWords, isSlip } from './place-names.ts'

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
  const words = districtWords(text)
  const squeezed = words.join('')
  if (squeezed === '') return undefined
  const named = districts.filter((district) => districtWords(district.name).join('') === squeezed)
  if (named.length > 0) return only(named, 'name')
  if (isElsewhere(squeezed)) return undefined
  for (const fits of [isAbbreviation, isMisspelt]) {
    const fitting = districts.filter((district) => fits(words, districtWords(district.name)))
    if (fitting.length > 0) return only(fitting, 'spelling')
  }
  return undefined
}

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

const isMisspelt = (given: string[], full: string[]) => isSlip(given.join(''), full.join(''))
