/** What was expected and reported of one subject in one month. */
export type MonthFact = {
  /** Pairs of product and outlet that a placement says should report. */
  expected: number
  /** Of the expected ones, those that did. */
  reported: number
  /** Every pair that reported, placed or not. */
  reporting: number
  /** `null` when nothing was reported: unknown, not zero. */
  units: number | null
  value: bigint | null
  returned: number | null
  outOfStockDays: number | null
  /** Reporting pairs that had at least one day without stock. */
  outOfStockOutlets: number
}

export const nothingKnown: MonthFact = {
  expected: 0,
  reported: 0,
  reporting: 0,
  units: null,
  value: null,
  returned: null,
  outOfStockDays: null,
  outOfStockOutlets: 0,
}

/** Unknown parts add nothing; only unknown parts make an unknown whole. */
const plus = (one: number | null, other: number | null) =>
  one === null ? other : other === null ? one : one + other

/** As {@link plus}, for rupiah. */
export const plusRupiah = (one: bigint | null, other: bigint | null): bigint | null =>
  one === null ? other : other === null ? one : one + other

export function sumFacts(facts: readonly MonthFact[]): MonthFact {
  let { expected, reported, reporting, outOfStockOutlets } = nothingKnown
  let { units, value, returned, outOfStockDays } = nothingKnown
  for (const fact of facts) {
    expected += fact.expected
    reported += fact.reported
    reporting += fact.reporting
    units = plus(units, fact.units)
    value = plusRupiah(value, fact.value)
    returned = plus(returned, fact.returned)
    outOfStockDays = plus(outOfStockDays, fact.outOfStockDays)
    outOfStockOutlets += fact.outOfStockOutlets
  }
  const known = { expected, reported, reporting, units, value }
  return { ...known, returned, outOfStockDays, outOfStockOutlets }
}

/** Neither expected nor reported: the subject had no part in that month. */
export const isAbsent = ({ expected, reporting }: MonthFact): boolean =>
  expected === 0 && reporting === 0
