import { publicSight, type Sight, seesPrice } from '#app/domain/products/sight.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

const columns = {
  productId: true,
  producerId: true,
  slug: true,
  name: true,
  producerName: true,
  districtName: true,
  districtCode: true,
  price: true,
  verifiedPrice: true,
  unit: true,
  minimumOrder: true,
  leadTimeDays: true,
  photoFileId: true,
  score: true,
} satisfies Prisma.ListingSelect

type Row = Prisma.ListingGetPayload<{ select: typeof columns }>

/** A listed product as it stands on a shelf; without a price where its reader may not see it. */
export type ListingCard = Omit<Row, 'verifiedPrice'>

/** What a listing costs in somebody's eyes. Everything that shows a listing's price asks this. */
export const priceSeen = (
  { producerId, price, verifiedPrice }: Pick<Row, 'producerId' | 'price' | 'verifiedPrice'>,
  sight: Sight,
): bigint | null =>
  seesPrice(sight, { producerId, pricesHidden: price === null }) ? verifiedPrice : null

type Which = Pick<Prisma.ListingFindManyArgs, 'where' | 'orderBy' | 'skip' | 'take'>

export async function findCards(which: Which, sight: Sight = publicSight): Promise<ListingCard[]> {
  const rows = await database().listing.findMany({ ...which, select: columns })
  return rows.map(({ verifiedPrice, ...row }) => ({
    ...row,
    price: priceSeen({ ...row, verifiedPrice }, sight),
  }))
}
