import type { Period } from '#app/kernel/period.ts'
import type { Queryable } from '#app/platform/database.server.ts'
import { buildFigures } from './build-figures.ts'
import type { MonthFigures } from './figures.ts'
import { monthMaterial } from './month-material.server.ts'
import type { Reach } from './reach.ts'

/** A month as the live tables say it is now. `month` leaves out the look back, for machines. */
export async function computeMonth(
  on: Queryable,
  reach: Reach,
  period: Period,
  history: 'history' | 'month' = 'history',
): Promise<MonthFigures> {
  return buildFigures(await monthMaterial(on, reach, period, history))
}
