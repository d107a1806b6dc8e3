import { within } from '#app/kernel/regions.ts'
import { villageKey } from './identity.ts'
import { type DistrictMatch, matchDistrict, type Place } from './match-district.ts'
import { districtKey } from './place-names.ts'

/** The places a list may speak of, and how to find the one it means. */
export type RegencyPlaces = {
  district: (text: string, regency: string) => DistrictMatch | undefined
  village: (text: string, districtCode: string) => Place | undefined
}

/** Bare name of a regency or city: `Kab. Bekasi` and `KABUPATEN BEKASI` alike. */
export const regencyKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .replace(/^(?:kabupaten|kab) /, '')
    .replace(/^(?:kota administrasi|kota adm) /, 'kota ')
    .replaceAll(' ', '')

/**
 * @param reach where the list is from: the places outside it are unknown to it
 * @param elsewhere names of districts and regencies beyond, which are no spelling of ours
 */
export function regencyPlaces(
  reach: { regencies: readonly Place[]; districts: readonly Place[]; villages: readonly Place[] },
  elsewhere: Iterable<string>,
): RegencyPlaces {
  const beyond = new Set([...elsewhere].map(districtKey))
  const regencies = new Map(reach.regencies.map((place) => [regencyKey(place.name), place.code]))
  const villages = villageIndex(reach.villages)
  const seen = new Map<string, DistrictMatch | undefined>()
  const district = (text: string, regency: string) => {
    const inside = regency === '' ? undefined : regencies.get(regencyKey(regency))
    if (regency !== '' && inside === undefined) return undefined
    const candidates = inside
      ? reach.districts.filter(({ code }) => within(code, inside))
      : reach.districts
    return matchDistrict(text, candidates, (name) => beyond.has(name))
  }
  return {
    district: (text, regency) => {
      const key = `${regency}|${text}`
      if (!seen.has(key)) seen.set(key, district(text, regency))
      return seen.get(key)
    },
    village: (text, districtCode) => villages.get(`${districtCode}|${villageKey(text)}`),
  }
}

/** Two villages of one name in one district are told apart by nobody: neither is taken. */
function villageIndex(villages: readonly Place[]): Map<string, Place> {
  const index = new Map<string, Place>()
  const twice = new Set<string>()
  for (const place of villages) {
    const key = `${place.code.split('.').slice(0, 3).join('.')}|${villageKey(place.name)}`
    if (index.has(key)) twice.add(key)
    index.set(key, place)
  }
  for (const key of twice) index.delete(key)
  return index
}
