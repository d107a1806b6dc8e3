import type { Period } from '#app/kernel/period.ts'
import { type MonthFact, nothingKnown } from './month-fact.ts'

/** What each product did in each month, by its id. */
export type FactsByMonth = ReadonlyMap<Period, ReadonlyMap<string, MonthFact>>

/**
 * What was told in a month, side by side: the n-th of each list is of one product, for thousands of
 * rows would cost more to read than to find. Rupiah are text: a number of JSON may lose the last digits.
 */
export type ToldColumns = {
  period: Period
  ids: string[]
  reporting: number[]
  units: number[]
  values: string[]
  returned: (number | null)[]
  days: (number | null)[]
  empty: number[]
}

/** What was expected in a month, and how much of it came, side by side. */
export type ExpectedColumns = {
  period: Period
  ids: string[]
  expected: number[]
  reported: number[]
}

function toldFacts({ ids, ...columns }: ToldColumns): Map<string, MonthFact> {
  const { reporting, units, values, returned, days, empty } = columns
  return new Map(
    ids.map((id, at) => {
      const fact: MonthFact = {
        expected: 0,
        reported: 0,
        reporting: reporting[at] ?? 0,
        units: units[at] ?? null,
        value: BigInt(values[at] ?? 0),
        returned: returned[at] ?? null,
        outOfStockDays: days[at] ?? null,
        outOfStockOutlets: empty[at] ?? 0,
      }
      return [id, fact]
    }),
  )
}

/** Both halves together; a product may be in one of them alone. */
export function factsFrom(
  told: readonly ToldColumns[],
  awaited: readonly ExpectedColumns[],
): FactsByMonth {
  const months = new Map(told.map((columns) => [columns.period, toldFacts(columns)]))
  for (const { period, ids, expected, reported } of awaited) {
    const facts = months.get(period) ?? new Map<string, MonthFact>()
    months.set(period, facts)
    ids.forEach((id, at) => {
      const fact = facts.get(id) ?? { ...nothingKnown }
      facts.set(id, fact)
      fact.expected = expected[at] ?? 0
      fact.reported = reported[at] ?? 0
    })
  }
  return months
}
