import type { Period } from '#app/kernel/period.ts'
import { database } from '#app/platform/database.server.ts'

/**
 * Pieces that shops said they sold of each product, from its own month on; what nobody reported is
 * absent, not zero. A block holds the sum of its rows.
 */
export async function findUnitsSold(
  products: readonly { productId: string; since: Period }[],
): Promise<Map<string, number>> {
  const rows = await database().$queryRaw<{ id: string; units: number }[]>`
    WITH wanted AS (
      SELECT * FROM unnest(${products.map(({ productId }) => productId)}::uuid[],
        ${products.map(({ since }) => since)}::text[]) AS each (product_id, since)
    )
    SELECT w.product_id AS id, sum(b.units_sum)::float8 AS units
    FROM wanted w
    JOIN chain_product c ON c.product_id = w.product_id
    JOIN sell_out_block b ON b.chain_product_id = c.id
    JOIN sell_out_file f ON f.id = b.file_id AND f.state = 'current' AND f.period >= w.since
    GROUP BY w.product_id`
  return new Map(rows.map(({ id, units }) => [id, units]))
}
