/** Calendar days written `2026-10-17`; business days run from Monday to Saturday. */
const millisecondsPerDay = 86_400_000

const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay

export const addDays = (day: string, days: number): string =>
  new Date((numberOf(day) + days) * millisecondsPerDay).toISOString().slice(0, 10)

export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from)

/** How many days, from `from` up to and including `to`, are not Sundays. */
export function workingDays(from: string, to: string): number {
  const first = numberOf(from)
  const length = numberOf(to) - first + 1
  if (length <= 0) return 0
  // Day 0 of the epoch was a Thursday, so Sundays are the days 3, 10, 17 …
  const sundaysUpTo = (day: number) => Math.floor((day - 3) / 7)
  return length - (sundaysUpTo(first + length - 1) - sundaysUpTo(first - 1))
}
