import type { Buyer } from '#app/domain/accounts/actor.ts'
import { findShortlistFor } from '#app/domain/catalogue/shortlists/queries.server.ts'
import { addToDraft, type NotDrafted } from '#app/domain/ordering/add-to-draft.server.ts'
import { nextAllowed } from '#app/domain/ordering/order-quantity.ts'
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

type Wishes = {
  name: string
  wishes: { productId: string; least: number }[]
  /** The names of what can't be ordered any more. */
  left: string[]
}

/** What of a list can be ordered, each with the least of it; nothing where there is no such list. */
export async function wishesOfShortlist(
  buyer: Buyer,
  shortlistId: string,
): Promise<Wishes | undefined> {
  const list = await findShortlistFor(buyer, shortlistId)
  if (!list) return undefined
  const ids = list.lines.map(({ productId }) => productId)
  const products = await findOrderableProducts(database(), ids)
  const orderable = list.lines.flatMap(({ productId }) => {
    const product = products.get(productId)
    return product?.listed && !product.held ? [{ productId, terms: product.terms }] : []
  })
  const kept = new Set(orderable.map(({ productId }) => productId))
  return {
    name: list.name,
    wishes: orderable.map(({ productId, terms }) => ({ productId, least: nextAllowed(1, terms) })),
    left: list.lines.flatMap((line) => (kept.has(line.productId) ? [] : [line.productName])),
  }
}

/** Puts every product of a list into the buyer's draft request, each with its least quantity. */
export async function askForShortlist(
  buyer: Buyer,
  shortlistId: string,
  now: Date,
): Promise<Result<AskedForAll, { reason: 'notFound' } | NotDrafted>> {
  const list = await wishesOfShortlist(buyer, shortlistId)
  if (!list) return refuse({ reason: 'notFound' })
  const chosen = list.wishes.map(({ productId, least }) => ({ productId, quantity: least }))
  const added = await addToDraft(buyer, chosen, now)
  return added.ok ? ok({ ...added.value, left: list.left }) : added
}
