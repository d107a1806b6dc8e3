import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import type { Queryable } from '#app/platform/database.server.ts'
import { ruleValue } from './rules.server.ts'

const day = 86_400_000

/** The last day on which a call may still be handed in, so many days after it was due. */
export const endOfGrace = (dueOn: Date, days: number): Date =>
  new Date(dueOn.getTime() + days * day)

/** Whether the day to hand in and the region's days of grace after it have passed. */
export async function graceIsOver(
  on: Queryable,
  { regionCode, dueOn }: { regionCode: string; dueOn: Date },
  now: Date,
): Promise<boolean> {
  const today = dayOf(now)
  const grace = await ruleValue(on, 'graceDays', regionCode, today)
  return endOfGrace(dueOn, grace) < dateColumn(today)
}
