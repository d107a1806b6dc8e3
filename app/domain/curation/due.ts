import { holders } from '#app/domain/curation/holder.ts'
import type { RubricContent } from '#app/domain/curation/rubric.ts'
import type { SubmissionState } from '#app/domain/curation/submission-acts.ts'
import { daysIn, periodOfDay, shiftPeriod } from '#app/kernel/period.ts'

const day = 24 * 60 * 60 * 1000
const jakartaOffset = 7 * 60 * 60 * 1000

const weekday = (instant: Date): number => new Date(instant.getTime() + jakartaOffset).getUTCDay()

/** So many working days later, at the same hour; Saturdays and Sundays do not count. */
export function addWorkingDays(from: Date, count: number): Date {
  let at = from
  for (let left = count; left > 0; ) {
    at = new Date(at.getTime() + day)
    if (weekday(at) !== 0 && weekday(at) !== 6) left -= 1
  }
  return at
}

/** When whoever holds a file in this state is expected to be done with it. */
export function dueOf(
  state: SubmissionState,
  since: Date,
  days: RubricContent['days'],
): Date | null {
  switch (holders[state].holder) {
    case 'gate':
      return addWorkingDays(since, days.gate)
    case 'curators':
      return addWorkingDays(since, days.scoring)
    case 'decider':
      return addWorkingDays(since, days.decision)
    case 'maker':
      return new Date(since.getTime() + days.revision * day)
    default:
      return null
  }
}

/** The same day so many months later, or that month's last day. */
export function addMonths(day: string, months: number): string {
  const month = shiftPeriod(periodOfDay(day), months)
  const date = Math.min(Number(day.slice(8, 10)), daysIn(month))
  return `${month}-${`${date}`.padStart(2, '0')}`
}
