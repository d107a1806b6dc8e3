import { database } from '#app/platform/database.server.ts'
import { inferRegency } from './infer-regency.ts'
import type { Place } from './match-district.ts'
import { type RegencyPlaces, regencyKey, regencyPlaces } from './regency-places.ts'

type RegionRow = Place & { level: number }

/** What a list tells about where it is from. */
export type ListOrigin = { titles: string[]; regencies: string[]; districts: string[] }

/**
 * The places a list may name. An agency's list stays within its region; a list without one, or
 * from an agency of a whole province, is placed by what it says itself.
 * @returns nothing when the list does not tell which regency it is from
 */
export async function findPlaces(
  region: string | undefined,
  origin: ListOrigin,
): Promise<{ region: string; places: RegencyPlaces } | undefined> {
  const all = await database().$queryRaw<RegionRow[]>`
    SELECT code, name, level FROM region WHERE level IN (2, 3)`
  const inReach = (place: Place) => !region || isWithin(place.code, region)
  const regencies = all.filter(
    ({ level, code }) => level === 2 && (!region || isRelated(code, region)),
  )
  const districts = all.filter((place) => place.level === 3 && inReach(place))
  const chosen = chooseRegencies(regencies, districts, origin)
  if (chosen.length === 0) return undefined
  const within = districts.filter(({ code }) =>
    chosen.some((regency) => isWithin(code, regency.code)),
  )
  const codes = within.map(({ code }) => code)
  const villages = await database().$queryRaw<Place[]>`
    SELECT code, name FROM region WHERE level = 4 AND parent = ANY(${codes}::text[])`
  const here = new Set(codes)
  const elsewhere = all.filter(({ code, level }) => level === 3 && !here.has(code))
  const names = [...elsewhere, ...all.filter(({ level }) => level === 2)].map(bareName)
  return {
    region: region ?? chosen[0]?.code ?? '',
    places: regencyPlaces({ regencies: chosen, districts: within, villages }, names),
  }
}

const isWithin = (code: string, region: string) => code === region || code.startsWith(`${region}.`)
const isRelated = (code: string, region: string) => isWithin(code, region) || isWithin(region, code)
const bareName = ({ name }: Place) => name.replace(/^(?:Kabupaten|Kota)(?: Administrasi)? /i, '')

function chooseRegencies(regencies: Place[], districts: Place[], origin: ListOrigin): Place[] {
  if (regencies.length === 1) return regencies
  const spoken = new Set(origin.regencies.map(regencyKey))
  const named = regencies.filter(({ name }) => spoken.has(regencyKey(name)))
  if (named.length > 0) return named
  const inferred = inferRegency(origin.titles, origin.districts, regencies, districts)
  return inferred ? [inferred] : []
}
