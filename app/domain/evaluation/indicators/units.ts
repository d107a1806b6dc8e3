import type { MonthFact } from '../month-fact.ts'

/** Units sold per pair of product and outlet that reported; `null` where none did. */
export const unitsPerOutlet = ({ units, reporting }: MonthFact): number | null =>
  units === null || reporting === 0 ? null : units / reporting
