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

const plus = <Amount extends number | bigint>(one: Amount | null, other: Amount | null) => {
  if (one === null) return other
  if (other === null) return one
  return ((one as number) + (other as number)) as Amount
}

/** Unknown parts add nothing; only unknown parts make an unknown whole. */
export function sumFacts(facts: Iterable<MonthFact>): MonthFact {
  let sum = nothingKnown
  for (const fact of facts) {
    sum = {
      expected: sum.expected + fact.expected,
      reported: sum.reported + fact.reported,
      reporting: sum.reporting + fact.reporting,
      units: plus(sum.units, fact.units),
      value: plus(sum.value, fact.value),
      returned: plus(sum.returned, fact.returned),
      outOfStockDays: plus(sum.outOfStockDays, fact.outOfStockDays),
      outOfStockOutlets: sum.outOfStockOutlets + fact.outOfStockOutlets,
    }
  }
  return sum
}

/** Neither expected nor reported: the subject had no part in that month. */
export const isAbsent = ({ expected, reporting }: MonthFact): boolean =>
  expected === 0 && reporting === 0
