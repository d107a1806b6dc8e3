import { database } from '#app/platform/database.server.ts'

/** The buyers to whom a product matters: it is on a list of theirs, asked for, or was ordered. */
export async function findFollowers(productId: string): Promise<string[]> {
  const rows = await database().$queryRaw<{ buyerId: string }[]>`
    SELECT buyer_id AS "buyerId" FROM shortlist JOIN shortlist_line ON shortlist_id = shortlist.id
    WHERE product_id = ${productId}::uuid AND archived_at IS NULL
    UNION
    SELECT buyer_id FROM "order" JOIN order_part ON order_id = "order".id
      JOIN order_line ON part_id = order_part.id
    WHERE product_id = ${productId}::uuid
    UNION
    SELECT buyer_id FROM quote_request JOIN request_line ON request_id = quote_request.id
    WHERE product_id = ${productId}::uuid AND state = 'open'`
  return rows.map(({ buyerId }) => buyerId)
}
