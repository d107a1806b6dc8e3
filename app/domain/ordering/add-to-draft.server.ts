import type { Buyer } from '#app/domain/accounts/actor.ts'
import { nextAllowed } from '#app/domain/ordering/order-quantity.ts'
import { findOrderableProducts } from '#app/domain/ordering/ordered-products.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'

type Chosen = { productId: string; quantity?: number | undefined }
type Added = { requestId: string; added: number; already: number }

/** The one draft this person collects into; a database rule keeps it one. */
async function openDraft(tx: Transaction, buyer: Buyer, now: Date): Promise<string> {
  await tx.quoteRequest.createMany({
    skipDuplicates: true,
    data: [
      {
        id: newId(),
        buyerId: buyer.organisationId,
        createdBy: buyer.userId,
        createdAt: now,
        title: '',
      },
    ],
  })
  // Held until the lines are in: a colleague who sends it meanwhile waits for them.
  const [draft] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM quote_request
    WHERE buyer_id = ${buyer.organisationId}::uuid AND created_by = ${buyer.userId}::uuid
      AND state = 'draft'
    FOR UPDATE`
  return draft?.id ?? openDraft(tx, buyer, now)
}

/**
 * Puts products of any makers into the buyer's draft request, each with the quantity asked for or
 * the least that may be ordered. What is in it already stays as it is; what is not listed is left out.
 */
export async function addToDraft(
  buyer: Buyer,
  chosen: readonly Chosen[],
  now: Date,
): Promise<Result<Added, { reason: 'nothingListed' }>> {
  return transact(async (tx) => {
    const products = await findOrderableProducts(
      tx,
      chosen.map(({ productId }) => productId),
    )
    const listed = chosen.filter(({ productId }) => {
      const product = products.get(productId)
      return product?.listed && !product.held
    })
    if (listed.length === 0) return refuse({ reason: 'nothingListed' })
    const requestId = await openDraft(tx, buyer, now)
    const position = await tx.requestLine.count({ where: { requestId } })
    const lines = listed.flatMap(({ productId, quantity }, index) => {
      const product = products.get(productId)
      if (!product) return []
      return [
        {
          id: newId(),
          requestId,
          productId,
          producerId: product.producerId,
          productName: product.name,
          unit: product.unit,
          quantity: quantity ?? nextAllowed(1, product.terms),
          position: position + index + 1,
        },
      ]
    })
    const { count } = await tx.requestLine.createMany({ data: lines, skipDuplicates: true })
    return ok({ requestId, added: count, already: listed.length - count })
  })
}
