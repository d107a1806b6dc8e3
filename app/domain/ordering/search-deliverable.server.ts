import type { FindMatches } from '#app/domain/catalogue/saved-searches/match-port.ts'
import {
  asCircumstance,
  districtsAround,
} from '#app/domain/catalogue/search/districts-around.server.ts'
import { searchCatalogue } from '#app/domain/catalogue/search/search-catalogue.server.ts'
import type { Found } from '#app/domain/catalogue/search/search-port.ts'
import {
  isDeliveryAsked,
  pageSize,
  type SearchQuestion,
} from '#app/domain/catalogue/search/search-question.ts'
import { findMatching } from '#app/domain/catalogue/search/search-with-postgresql.server.ts'
import type { Sight } from '#app/domain/products/sight.ts'
import { workingDays } from '#app/kernel/days.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'

/** The products that could make so many pieces by the day asked for, but have promised too much. */
async function findPromisedAway(question: SearchQuestion, now: Date): Promise<string[]> {
  const { pieces, by: toDay } = question
  if (!isDeliveryAsked(question) || pieces === undefined || toDay === undefined) return []
  const today = dayOf(now)
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT id FROM product
    WHERE id IN (SELECT product_id FROM capacity_promise WHERE quantity > 0)
      AND capacity_per_day::bigint * ${workingDays(today, toDay)} >= ${pieces}
      AND free_capacity(id, ${today}::date, ${toDay}::date) < ${pieces}`
  return rows.map(({ id }) => id)
}

/** A page of the catalogue; where a delivery by a day is asked for, what is promised counts. */
export async function searchDeliverable(
  question: SearchQuestion,
  now: Date,
  sight?: Sight,
): Promise<Found> {
  return searchCatalogue(question, sight, await findPromisedAway(question, now))
}

/** Everything that a saved search finds now, what is promised counted. */
export const findMatches: FindMatches = async (question, { most, now, sight }) => {
  const except = await findPromisedAway(question, now)
  const { everyPrice } = sight
  const around = asCircumstance(question, await districtsAround(question))
  return findMatching(question, { today: dayOf(now), except, everyPrice, ...around }, most)
}

/** How many products a line sheet holds. */
export const mostOnSheet = 500

/** The products of a search for a line sheet, the first ones where there are more. */
export async function findForSheet(
  question: SearchQuestion,
  now: Date,
  sight?: Sight,
): Promise<{ productIds: string[]; total: number }> {
  const except = await findPromisedAway(question, now)
  const productIds: string[] = []
  for (let page = 1; ; page += 1) {
    const { hits, total } = await searchCatalogue({ ...question, page }, sight, except)
    productIds.push(...hits.map(({ productId }) => productId))
    if (hits.length < pageSize || productIds.length >= mostOnSheet) {
      return { productIds: productIds.slice(0, mostOnSheet), total }
    }
  }
}
