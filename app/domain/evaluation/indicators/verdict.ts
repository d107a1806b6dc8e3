import { isAbsent, type MonthFact } from '../month-fact.ts'
import { isReportedEnough } from './reporting-rate.ts'

export type Verdict = 'up' | 'down' | 'flat' | 'undetermined'

/** Why a movement cannot be judged. Missing reports are never a downturn. */
export type UndeterminedReason = 'noPrevious' | 'noPlacement' | 'fewReports' | 'fewReportsBefore'

export type VerdictRules = {
  /** A change of value up to this many percent is none. */
  changeThreshold: number
  /** Below this percentage of expected reports, in either month, there is no verdict. */
  reportingMinimum: number
}

export type Judged = { verdict: Verdict; reason: UndeterminedReason | null }

/** Percentages are compared in hundredths of a percent, in whole numbers: no rounding decides. */
export function verdictOf(current: MonthFact, previous: MonthFact, rules: VerdictRules): Judged {
  const reason = whyUndetermined(current, previous, rules)
  if (reason || current.value === null || previous.value === null) {
    return { verdict: 'undetermined', reason: reason ?? 'fewReports' }
  }
  const moved = (current.value - previous.value) * 10_000n
  const allowed = previous.value * BigInt(Math.round(rules.changeThreshold * 100))
  if (moved > allowed) return { verdict: 'up', reason: null }
  return { verdict: moved < -allowed ? 'down' : 'flat', reason: null }
}

function whyUndetermined(
  current: MonthFact,
  previous: MonthFact,
  { reportingMinimum }: VerdictRules,
): UndeterminedReason | null {
  if (current.expected === 0) return 'noPlacement'
  if (!isReportedEnough(current, reportingMinimum)) return 'fewReports'
  if (isAbsent(previous) || previous.expected === 0) return 'noPrevious'
  return isReportedEnough(previous, reportingMinimum) ? null : 'fewReportsBefore'
}
