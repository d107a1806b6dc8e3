import type { MonthFact } from '../month-fact.ts'

/** Reports that came of reports expected, 0–1; `null` where none was expected. */
export const reportingRate = ({ reported, expected }: MonthFact): number | null =>
  expected === 0 ? null : reported / expected

/** Whether enough came in to judge by; exactly the minimum is enough. */
export const isReportedEnough = (fact: MonthFact, minimumPercent: number): boolean =>
  fact.expected > 0 && fact.reported * 100 >= minimumPercent * fact.expected
