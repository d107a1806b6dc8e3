import type { Period } from '#app/kernel/period.ts'
import { database } from '#app/platform/database.server.ts'

/**
 * Pieces that shops said they sold of each product, from its own month on; what nobody reported is
 * absent, not zero. The months come first: they begin the key of sell_out.
 */
export async function findUnitsSold(
  products: readonly { productId: string; since: Period }[],
): Promise<Map<string, number>> {
  const rows = await database().$queryRaw<{ id: string; units: number }[]>`
    WITH wanted AS (
      SELECT * FROM unnest(${products.map(({ productId }) => productId)}::uuid[],
        ${products.map(({ since }) => since)}::text[]) AS each (product_id, since)
    ), months AS (SELECT DISTINCT period FROM sell_out_file WHERE state = 'current')
    SELECT w.product_id AS id, sum(s.units)::float8 AS units
    FROM wanted w
    JOIN chain_product c ON c.product_id = w.product_id
    JOIN months m ON m.period >= w.since
    JOIN sell_out s ON s.period = m.period AND s.chain_product_id = c.id
    JOIN sell_out_file f ON f.id = s.file_id AND f.state = 'current'
    GROUP BY w.product_id`
  return new Map(rows.map(({ id, units }) => [id, units]))
}
