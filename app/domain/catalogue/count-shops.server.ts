import { askForIndexing } from '#app/domain/catalogue/search/ask-for-indexing.server.ts'
import { writeEntries } from '#app/domain/catalogue/search/write-entries.server.ts'
import { transact } from '#app/platform/database.server.ts'

/** In how many shops each listing is sold; what is not named here is sold in none. */
export async function countShops(
  selling: readonly { productId: string; shops: number }[],
  now: Date,
): Promise<void> {
  await transact(async (tx) => {
    const changed = await tx.$queryRaw<{ id: string }[]>`
      WITH counted AS (
        SELECT listing.product_id, coalesce(given.shops, 0) AS shops
        FROM listing LEFT JOIN jsonb_to_recordset(${JSON.stringify(selling)}::jsonb)
          AS given ("productId" uuid, shops int) ON "productId" = listing.product_id
        WHERE listing.shops > 0 OR given.shops > 0
      )
      UPDATE listing SET shops = counted.shops, updated_at = ${now} FROM counted
      WHERE counted.product_id = listing.product_id AND counted.shops <> listing.shops
      RETURNING listing.product_id AS id`
    const ids = changed.map(({ id }) => id)
    await writeEntries(tx, await tx.listing.findMany({ where: { productId: { in: ids } } }))
    await askForIndexing(tx, ids)
  })
}
