declare const brand: unique symbol

/** A Kemendagri code: `32`, `32.16`, `32.16.09` or `32.16.09.2001`. */
export type RegionCode = string & { readonly [brand]: 'RegionCode' }

const pattern = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/

export const isRegionCode = (text: string | undefined): text is RegionCode =>
  text !== undefined && pattern.test(text)

/** Whether a place lies in a region, which reaches everything its code begins. */
export const within = (place: string, region: string): boolean =>
  place === region || place.startsWith(`${region}.`)

/**
 * What the codes within a region begin with, for a query. The parts of a code have fixed widths, so
 * nothing else begins so, and one index serves it; within what is no code, nothing lies.
 */
export const codesWithin = (region: string) =>
  isRegionCode(region) ? { startsWith: region } : { in: [] as string[] }

/** The same as a pattern of SQL's LIKE. */
export const patternWithin = (region: string): string => (isRegionCode(region) ? `${region}%` : '')

export const districtOf = (code: string): string => code.split('.').slice(0, 3).join('.')
export const regencyOf = (code: string): string => code.split('.').slice(0, 2).join('.')

/** A place and the regions it lies in: `32.16.06.2001`, `32.16.06`, `32.16`, `32`. */
export const regionsAround = (place: string): string[] => {
  const parts = place.split('.')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'))
}
