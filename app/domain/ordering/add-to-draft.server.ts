import type { Buyer } from '#app/domain/accounts/actor.ts'
import { mostRequestLines } from '#app/domain/ordering/most-request-lines.ts'
import { nextAllowed } from '#app/domain/ordering/order-quantity.ts'
import { findOrderableProducts } from '#app/domain/ordering/ordered-products.server.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Result } from '#app/kernel/result.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'

type Chosen = { productId: string; quantity?: number | undefined }
type Added = { requestId: string; added: number; already: number }

/** With how many lines the draft has, and how many more were wanted. */
export type NotDrafted =
  | { reason: 'nothingListed' }
  | { reason: 'draftFull'; there: number; fresh: number }

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
 * What does not fit is not begun: all that was chosen, or nothing of it.
 */
export async function addToDraft(
  buyer: Buyer,
  chosen: readonly Chosen[],
  now: Date,
): Promise<Result<Added, NotDrafted>> {
  return transactOrRefuse(async (tx, refuse: Refuse<NotDrafted>) => {
    const ids = chosen.map(({ productId }) => productId)
    const products = await findOrderableProducts(tx, ids)
    const listed = chosen.flatMap(({ productId, quantity }) => {
      const product = products.get(productId)
      return product?.listed && !product.held ? [{ product, quantity }] : []
    })
    if (listed.length === 0) refuse({ reason: 'nothingListed' })
    const requestId = await openDraft(tx, buyer, now)
    const there = await tx.requestLine.findMany({
      where: { requestId },
      select: { productId: true },
    })
    const known = new Set(there.map(({ productId }) => productId))
    const fresh = listed.filter(({ product: { id } }) => known.size < known.add(id).size)
    if (known.size > mostRequestLines && fresh.length > 0) {
      refuse({ reason: 'draftFull', there: there.length, fresh: fresh.length })
    }
    const lines = fresh.map(({ product, quantity }, index) => ({
      ...{ id: newId(), requestId, productId: product.id, producerId: product.producerId },
      ...{ productName: product.name, unit: product.unit },
      quantity: quantity ?? nextAllowed(1, product.terms),
      position: there.length + index + 1,
    }))
    await tx.requestLine.createMany({ data: lines })
    return { requestId, added: fresh.length, already: listed.length - fresh.length }
  })
}
