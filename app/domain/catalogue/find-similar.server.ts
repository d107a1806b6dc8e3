import { findCards, type ListingCard } from '#app/domain/catalogue/listing-cards.server.ts'
import { inForce } from '#app/domain/catalogue/queries.server.ts'
import type { Sight } from '#app/domain/products/sight.ts'

const most = 4

type Of = { productId: string; producerId: string; categoryId: string; districtCode: string }

/** The same kind of thing from other makers: those of the district first, then the newest. */
export async function findSimilar(listing: Of, sight?: Sight): Promise<ListingCard[]> {
  const { productId, producerId, categoryId, districtCode } = listing
  const alike = { categoryId, ...inForce(), producerId: { not: producerId } }
  const latest = (where: typeof alike & { districtCode?: string }) =>
    findCards({ where, orderBy: { productId: 'desc' }, take: most }, sight)
  const [near, newest] = await Promise.all([latest({ ...alike, districtCode }), latest(alike)])
  const all = new Map([...near, ...newest].map((each) => [each.productId, each]))
  all.delete(productId)
  return [...all.values()].slice(0, most)
}
