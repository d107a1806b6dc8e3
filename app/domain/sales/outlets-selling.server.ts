import { periodOfDay, shiftPeriod } from '#app/kernel/period.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'

export type Selling = { productId: string; shops: number }

/** What was sold longer ago no longer says that a shop sells it. */
const recentMonths = 3

/** In how many outlets each product was sold in the last months, this one included. */
export const findOutletsSelling = (now: Date): Promise<Selling[]> =>
  database().$queryRaw<Selling[]>`
    SELECT c.product_id AS "productId", count(DISTINCT s.outlet)::int AS shops
    FROM sell_out_file f
    JOIN sell_out_block b ON b.file_id = f.id
    JOIN chain_product c ON c.id = b.chain_product_id AND c.product_id IS NOT NULL
    CROSS JOIN LATERAL unnest(b.outlets, b.units) AS s (outlet, units)
    WHERE f.state = 'current' AND s.units > 0
      AND f.period >= ${shiftPeriod(periodOfDay(dayOf(now)), -recentMonths)}
    GROUP BY c.product_id`
