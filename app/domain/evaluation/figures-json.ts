import type { MonthFigures } from './figures.ts'

const mark = 'Rp:'

/** Rupiah travel through JSON as `Rp:12500`, for a JSON number may lose the last digits. */
const encode = (value: unknown): unknown => {
  if (typeof value === 'bigint') return `${mark}${value}`
  if (Array.isArray(value)) return value.map(encode)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, each]) => [key, encode(each)]))
}

const decode = (value: unknown): unknown => {
  if (typeof value === 'string') {
    return /^Rp:-?\d+$/.test(value) ? BigInt(value.slice(mark.length)) : value
  }
  if (Array.isArray(value)) return value.map(decode)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, decode(each)]))
}

/** One text for the same figures, whatever order they were put together in: what is hashed. */
export const canonicalText = (figures: MonthFigures): string => JSON.stringify(encode(figures))

export const figuresFromJson = (json: unknown): MonthFigures => decode(json) as MonthFigures
