import type { MonthFact } from '../month-fact.ts'

export type Change = {
  difference: bigint
  /** Of the month before; `null` when that was zero. */
  ratio: number | null
}

/** How value moved against the month before; `null` where one of the two is unknown. */
export function changeOf(current: MonthFact, previous: MonthFact): Change | null {
  if (current.value === null || previous.value === null) return null
  const difference = current.value - previous.value
  const ratio = previous.value === 0n ? null : Number(difference) / Number(previous.value)
  return { difference, ratio }
}

/** Rupiah per unit; `null` where nothing was sold. */
export const averagePrice = ({ value, units }: MonthFact): number | null =>
  value === null || units === null || units === 0 ? null : Number(value) / units
