import { workingDays } from '#app/kernel/days.ts'

/** Pieces still to be made for somebody, and the day they must be ready. */
export type Promised = { quantity: number; toDay: string }

/**
 * How many more pieces can be promised for `toDay` without breaking any promise already made:
 * for every deadline from there on, what is due by it must fit into the working days up to it.
 * Working in the order of deadlines then keeps them all.
 */
export function freeCapacity(given: {
  capacityPerDay: number
  today: string
  toDay: string
  promised: readonly Promised[]
}): number {
  const { capacityPerDay, today, toDay, promised } = given
  const deadlines = new Set([toDay, ...promised.map((each) => each.toDay)])
  let free = Number.POSITIVE_INFINITY
  for (const deadline of deadlines) {
    if (deadline < toDay) continue
    const due = promised.reduce(
      (sum, each) => (each.toDay <= deadline ? sum + each.quantity : sum),
      0,
    )
    free = Math.min(free, capacityPerDay * workingDays(today, deadline) - due)
  }
  return Math.max(0, free)
}
