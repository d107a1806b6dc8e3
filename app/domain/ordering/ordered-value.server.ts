import { database } from '#app/platform/database.server.ts'

/** Rupiah of all orders that were not called off, by product. */
export async function findOrderedValue(
  productIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await database().$queryRaw<{ id: string; value: number }[]>`
    SELECT l.product_id AS id, sum(l.quantity * l.price)::float8 AS value
    FROM order_line l JOIN order_part p ON p.id = l.part_id JOIN "order" o ON o.id = p.order_id
    WHERE l.product_id = ANY(${[...productIds]}::uuid[]) AND o.state::text <> 'cancelled'
    GROUP BY l.product_id`
  return new Map(rows.map(({ id, value }) => [id, value]))
}
