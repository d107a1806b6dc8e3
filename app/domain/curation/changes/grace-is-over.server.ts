import { dateColumn, dayOf } from '#app/platform/clock.server.ts'
import type { Queryable } from '#app/platform/database.server.ts'
import { ruleValue } from './rules.server.ts'

const day = 86_400_000

/** Whether the day to hand in and the region's days of grace after it have passed. */
export async function graceIsOver(
  on: Queryable,
  { regionCode, dueOn }: { regionCode: string; dueOn: Date },
  now: Date,
): Promise<boolean> {
  const today = dayOf(now)
  const grace = await ruleValue(on, 'graceDays', regionCode, today)
  return dueOn.getTime() + grace * day < dateColumn(today).getTime()
}
