import { inForce, type ListingCard, listingCard } from '#app/domain/catalogue/queries.server.ts'
import { database } from '#app/platform/database.server.ts'

const most = 4

type Of = { productId: string; producerId: string; categoryId: string; districtCode: string }

/** The same kind of thing from other makers: those of the district first, then the newest. */
export async function findSimilar(listing: Of): Promise<ListingCard[]> {
  const { productId, producerId, categoryId, districtCode } = listing
  const alike = { categoryId, ...inForce(), producerId: { not: producerId } }
  const [near, newest] = await Promise.all([
    database().listing.findMany({
      where: { ...alike, districtCode },
      orderBy: { productId: 'desc' },
      take: most,
      select: listingCard,
    }),
    database().listing.findMany({
      where: alike,
      orderBy: { productId: 'desc' },
      take: most,
      select: listingCard,
    }),
  ])
  const all = new Map([...near, ...newest].map((each) => [each.productId, each]))
  all.delete(productId)
  return [...all.values()].slice(0, most)
}
