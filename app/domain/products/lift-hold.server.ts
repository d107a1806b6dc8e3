import type { Transaction } from '#app/platform/database.server.ts'
import { type Author, recordEvents } from '#app/platform/events.server.ts'
import type { Hold, Shelf } from './hold.ts'
import { lockProducts } from './lock-products.server.ts'

type Reason = Pick<Hold, 'productId' | 'cause' | 'reference'>
type Act = { now: Date; by: Author; shelf: Shelf<Transaction> }

/**
 * Ends these reasons to hold; one that is over already changes nothing. A product is back on the
 * shelf when none is left. @returns the products that had such a hold
 */
export async function liftHolds(
  tx: Transaction,
  reasons: readonly Reason[],
  { now, by, shelf }: Act,
): Promise<string[]> {
  if (reasons.length === 0) return []
  await lockProducts(tx, [...new Set(reasons.map(({ productId }) => productId))])
  const lifted = await tx.$queryRaw<Reason[]>`
    UPDATE product_hold AS hold SET lifted_at = ${now}, lifted_by = ${by.userId ?? null}::uuid
    FROM unnest(${reasons.map(({ productId }) => productId)}::uuid[],
      ${reasons.map(({ cause }) => cause)}::text[],
      ${reasons.map(({ reference }) => reference)}::text[]) AS over (product_id, cause, reference)
    WHERE hold.product_id = over.product_id AND hold.cause = over.cause
      AND hold.reference = over.reference AND hold.lifted_at IS NULL
    RETURNING hold.product_id AS "productId", hold.cause, hold.reference`
  if (lifted.length === 0) return []
  const productIds = [...new Set(lifted.map(({ productId }) => productId))]
  const still = await tx.productHold.findMany({
    where: { productId: { in: productIds }, liftedAt: null },
    select: { productId: true },
    distinct: ['productId'],
  })
  const held = new Set(still.map(({ productId }) => productId))
  await recordEvents(
    tx,
    lifted.map(({ productId, cause, reference }) => ({
      type: 'product.released',
      subject: { type: 'product', id: productId },
      by,
      data: { cause, reference, stillHeld: held.has(productId) },
    })),
  )
  await shelf(tx, productIds)
  return productIds
}

export const liftHold = (tx: Transaction, reason: Reason, act: Act): Promise<string[]> =>
  liftHolds(tx, [reason], act)
