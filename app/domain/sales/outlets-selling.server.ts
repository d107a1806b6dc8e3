import { periodOfDay, shiftPeriod } from '#app/kernel/period.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'

export type Selling = { productId: string; shops: number }

/** What was sold longer ago no longer says that a shop sells it. */
const recentMonths = 3

/** In how many outlets each product was sold in the last months, this one included. */
export const findOutletsSelling = (now: Date): Promise<Selling[]> =>
  database().$queryRaw<Selling[]>`
    SELECT c.product_id AS "productId", count(DISTINCT s.outlet_id)::int AS shops
    FROM sell_out s
    JOIN sell_out_file f ON f.id = s.file_id AND f.state = 'current'
    JOIN chain_product c ON c.id = s.chain_product_id
    WHERE s.period >= ${shiftPeriod(periodOfDay(dayOf(now)), -recentMonths)}
      AND s.units > 0 AND c.product_id IS NOT NULL
    GROUP BY c.product_id`
