const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** How long after each failure it is tried again: three days in all, ever more patiently. */
const waits = [
  ...[5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour],
  ...[14 * hour, 20 * hour, 24 * hour],
]

/** When to try again after so many failures, or nothing when it is time to give up. */
export function nextTry(failures: number, now: Date, random = Math.random()): Date | undefined {
  const wait = waits[failures - 1]
  // Not all at once, when a server that was down is up again.
  return wait === undefined ? undefined : new Date(now.getTime() + wait * (1 + random / 5))
}

const patience = 5 * 24 * hour

/** Whether an address has failed for so long that it is no longer tried. */
export const hasFailedLong = (failingSince: Date | null, now: Date): boolean =>
  failingSince !== null && now.getTime() - failingSince.getTime() > patience
