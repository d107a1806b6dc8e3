/** Whole calendar months from one period to a later one; never below zero. */
export const monthsBetween = (from: string, to: string): number => {
  const index = (period: string) => Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7))
  return Math.max(0, index(to) - index(from))
}
