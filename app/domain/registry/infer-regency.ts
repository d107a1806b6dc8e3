import { within } from '#app/kernel/regions.ts'
import { matchDistrict, type Place } from './match-district.ts'
import { districtKey } from './place-names.ts'

/**
 * The regency a list is from, when nobody said: the one its titles name, else the one whose
 * districts it names clearly more of than any other's.
 */
export function inferRegency(
  titles: readonly string[],
  districtTexts: readonly string[],
  regencies: readonly Place[],
  districts: readonly Place[],
): Place | undefined {
  const title = titles.map((text) => ` ${regencyWords(text)} `).join(' ')
  const named = regencies.filter(({ name }) => title.includes(` ${regencyWords(name)} `))
  const spoken = new Set(districtTexts.filter((text) => text.trim() !== ''))
  const candidates = named.length > 0 ? named : likely(spoken, regencies, districts)
  const scored = candidates
    .map((regency) => {
      const inside = districts.filter(({ code }) => within(code, regency.code))
      const known = [...spoken].filter((text) => matchDistrict(text, inside))
      return { regency, share: known.length / Math.max(1, spoken.size) }
    })
    .sort((one, other) => other.share - one.share)
  const [best, second] = scored
  if (!best || best.share < 0.5 || best.share - (second?.share ?? 0) < 0.2) return undefined
  return best.regency
}

const regencyWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .replace(/\bkab\b/g, 'kabupaten')
    .replace(/\bkota adm(?:inistrasi)?\b/g, 'kota')

/** Regencies with a district of exactly these names: few enough to compare with care. */
function likely(
  spoken: Set<string>,
  regencies: readonly Place[],
  districts: readonly Place[],
): Place[] {
  const names = new Set([...spoken].map(districtKey))
  const codes = new Set(
    districts
      .filter(({ name }) => names.has(districtKey(name)))
      .map(({ code }) => code.split('.').slice(0, 2).join('.')),
  )
  return regencies.filter(({ code }) => codes.has(code))
}
