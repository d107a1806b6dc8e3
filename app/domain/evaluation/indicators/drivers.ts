import type { MonthFact } from '../month-fact.ts'

/** What each factor of sales = outlets × units per outlet × price did to the value, in rupiah. */
export type Drivers = { outlets: bigint; unitsPerOutlet: bigint; price: bigint }

export const driverNames = ['outlets', 'unitsPerOutlet', 'price'] as const

/**
 * Shares the change of value among its factors (Shapley: the mean over every order in which they
 * could have changed), so that the shares add up to the change exactly. Without sales in one of the
 * months there is no price to compare, and the other month's stands for both.
 */
export function driversOf(current: MonthFact, previous: MonthFact): Drivers | null {
  if (current.value === null || previous.value === null) return null
  if (current.units === null || previous.units === null) return null
  if (current.reporting === 0 || previous.reporting === 0) return null
  const [now, before] = [current, previous].map((fact) => ({
    outlets: fact.reporting,
    perOutlet: (fact.units ?? 0) / fact.reporting,
    price: fact.units ? Number(fact.value) / fact.units : null,
  })) as [Factors, Factors]
  const price = { now: now.price ?? before.price ?? 0, before: before.price ?? now.price ?? 0 }
  const change = current.value - previous.value
  const outlets = shapley(
    [before.outlets, now.outlets],
    [before.perOutlet, now.perOutlet],
    [price.before, price.now],
  )
  const prices = shapley(
    [price.before, price.now],
    [before.perOutlet, now.perOutlet],
    [before.outlets, now.outlets],
  )
  const shares = { outlets: BigInt(Math.round(outlets)), price: BigInt(Math.round(prices)) }
  return { ...shares, unitsPerOutlet: change - shares.outlets - shares.price }
}

type Factors = { outlets: number; perOutlet: number; price: number | null }
type Pair = [before: number, now: number]

const shapley = ([a0, a1]: Pair, [b0, b1]: Pair, [c0, c1]: Pair): number =>
  ((a1 - a0) * (2 * b0 * c0 + 2 * b1 * c1 + b0 * c1 + b1 * c0)) / 6
