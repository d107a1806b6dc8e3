import type { FindMatches } from '#app/domain/catalogue/saved-searches/match-port.ts'
import {
  codesAround,
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
import { freeCapacity, type Promised } from '#app/domain/ordering/capacity.ts'
import type { Sight } from '#app/domain/products/sight.ts'
import { workingDays } from '#app/kernel/days.ts'
import { dayFromColumn, dayOf } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'

type Row = { productId: string; capacityPerDay: number; quantity: number; toDay: Date }

/** What is promised and not yet sent, of products whose days would suffice if nothing were. */
const openPromises = (pieces: number, days: number): Promise<Row[]> =>
  database().$queryRaw<Row[]>`
    SELECT product_id AS "productId", capacity_per_day AS "capacityPerDay", quantity,
      to_day AS "toDay"
    FROM capacity_reservation JOIN product ON product.id = product_id
    WHERE released_at IS NULL AND quantity > 0
      AND capacity_per_day::bigint * ${days} >= ${pieces}`

/** The products that could make so many pieces by the day asked for, but have promised too much. */
async function findPromisedAway(question: SearchQuestion, now: Date): Promise<string[]> {
  const { pieces, by: toDay } = question
  if (!isDeliveryAsked(question) || pieces === undefined || toDay === undefined) return []
  const today = dayOf(now)
  const products = new Map<string, { capacityPerDay: number; promised: Promised[] }>()
  for (const row of await openPromises(pieces, workingDays(today, toDay))) {
    const { productId, capacityPerDay, quantity } = row
    const product = products.get(productId) ?? { capacityPerDay, promised: [] }
    product.promised.push({ quantity, toDay: dayFromColumn(row.toDay) })
    products.set(productId, product)
  }
  return [...products].flatMap(([productId, product]) =>
    freeCapacity({ ...product, today, toDay }) < pieces ? [productId] : [],
  )
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
  const around = codesAround(await districtsAround(question))
  return findMatching(question, { today: dayOf(now), except, everyPrice, around }, most)
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
