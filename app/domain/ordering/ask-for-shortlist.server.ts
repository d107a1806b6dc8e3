import type { Buyer } from '#app/domain/accounts/actor.ts'
import { findShortlistFor } from '#app/domain/catalogue/shortlists/queries.server.ts'
import { addToDraft } from '#app/domain/ordering/add-to-draft.server.ts'
import { findOrderableProducts } from '#app/domain/ordering/ordered-products.server.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { database } from '#app/platform/database.server.ts'

export type AskedForAll = {
  requestId: string
  added: number
  already: number
  /** The names of what can't be ordered any more. */
  left: string[]
}

/** Puts every product of a list into the buyer's draft request, each with its least quantity. */
export async function askForShortlist(
  buyer: Buyer,
  shortlistId: string,
  now: Date,
): Promise<Result<AskedForAll, { reason: 'notFound' | 'nothingListed' }>> {
  const list = await findShortlistFor(buyer, shortlistId)
  if (!list) return refuse({ reason: 'notFound' })
  const ids = list.lines.map(({ productId }) => productId)
  const products = await findOrderableProducts(database(), ids)
  const added = await addToDraft(
    buyer,
    ids.map((productId) => ({ productId })),
    now,
  )
  if (!added.ok) return added
  const left = list.lines.flatMap(({ productId, productName }) => {
    const product = products.get(productId)
    return product?.listed && !product.held ? [] : [productName]
  })
  return ok({ ...added.value, left })
}
