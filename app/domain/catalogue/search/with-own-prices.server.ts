import { findCards } from '#app/domain/catalogue/listing-cards.server.ts'
import type { Found, Hit } from '#app/domain/catalogue/search/search-port.ts'
import type { Sight } from '#app/domain/products/sight.ts'

/**
 * What was found for everybody, with the prices that makers hide from others but not from themselves.
 * Where they stand among the hits is what everybody sees.
 */
export async function withOwnPrices(found: Found, sight: Sight): Promise<Found> {
  const isOwn = ({ price, producerId = '' }: Hit) =>
    price === null && sight.producerIds.includes(producerId)
  const ids = [...found.hits, ...found.nearest].filter(isOwn).map(({ productId }) => productId)
  if (ids.length === 0) return found
  const cards = await findCards({ where: { productId: { in: ids } } }, sight)
  const prices = new Map(cards.map(({ productId, price }) => [productId, price]))
  const priced = (hit: Hit): Hit => ({ ...hit, price: prices.get(hit.productId) ?? hit.price })
  return { ...found, hits: found.hits.map(priced), nearest: found.nearest.map(priced) }
}
