import {
  findCards,
  type ListingCard,
  priceSeen,
} from '#app/domain/catalogue/listing-cards.server.ts'
import { publicSight, type Sight } from '#app/domain/products/sight.ts'
import { regionsAround } from '#app/kernel/regions.ts'
import { dateColumn, dayOf, now } from '#app/platform/clock.server.ts'
import { database, type Queryable } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** On the shelf today: approved, not taken down, and within its time. */
export const inForce = () =>
  ({
    visible: true,
    OR: [{ validUntil: null }, { validUntil: { gte: dateColumn(dayOf(now())) } }],
  }) satisfies Prisma.ListingWhereInput

const shown = {
  product: {
    include: {
      category: true,
      photos: { orderBy: { position: 'asc' as const } },
      tiers: { orderBy: { minimumQuantity: 'asc' as const } },
      producer: {
        select: {
          businessName: true,
          story: true,
          villageName: true,
          workersMale: true,
          workersFemale: true,
        },
      },
    },
  },
} satisfies Prisma.ListingInclude

type Row = Prisma.ListingGetPayload<{ include: typeof shown }>

/** A listed product as its own page shows it; what its reader may not see of prices is left out. */
export type ShownListing = Omit<Row, 'verifiedPrice' | 'prices' | 'product'> & {
  /** Only verified buyers see them, and its maker. */
  pricesHidden: boolean
  product: Omit<Row['product'], 'price'>
}

export async function findListing(
  slug: string,
  sight: Sight = publicSight,
): Promise<ShownListing | null> {
  const row = await database().listing.findFirst({
    where: { slug, ...inForce() },
    include: shown,
  })
  if (!row) return null
  const { verifiedPrice, prices: _, product, ...listing } = row
  const { price: __, tiers, ...facts } = product
  const price = priceSeen({ ...listing, verifiedPrice }, sight)
  return {
    ...listing,
    ...{ price, pricesHidden: listing.price === null },
    product: { ...facts, tiers: price === null ? [] : tiers },
  }
}

/** What stands in the window: the longest on the shelf of those with a photo. */
export const findWindow = (most: number, sight?: Sight): Promise<ListingCard[]> =>
  findCards(
    {
      where: { ...inForce(), photoFileId: { not: null } },
      orderBy: { photoFileId: 'asc' },
      take: most,
    },
    sight,
  )

export const findNewest = (most: number, sight?: Sight): Promise<ListingCard[]> =>
  findCards(
    { where: inForce(), orderBy: [{ listedAt: 'desc' }, { productId: 'desc' }], take: most },
    sight,
  )

/** Which of these are in the catalogue, in the order given. */
export async function findListed(on: Queryable, productIds: readonly string[]): Promise<string[]> {
  const where = { productId: { in: [...productIds] }, ...inForce() }
  const rows = await on.listing.findMany({ where, select: { productId: true } })
  const listed = new Set(rows.map(({ productId }) => productId))
  return [...new Set(productIds)].filter((productId) => listed.has(productId))
}

export const findSameMaker = (
  producerId: string,
  except: string,
  sight?: Sight,
): Promise<ListingCard[]> =>
  findCards({ where: { producerId, ...inForce(), productId: { not: except } }, take: 4 }, sight)

export type Shelves = { makers: number; products: number }

export async function countShelves(): Promise<Shelves> {
  const [row] = await database().$queryRaw<Shelves[]>`
    SELECT count(*)::int AS products, count(DISTINCT producer_id)::int AS makers
    FROM listing WHERE visible`
  return row ?? { makers: 0, products: 0 }
}

export type Named = { value: string; nameId: string; nameEn: string; count: number }

/** Product groups with their number of listings. */
export const findCategories = (): Promise<Named[]> =>
  database().$queryRaw<Named[]>`
    SELECT category.id AS value, name_id AS "nameId", name_en AS "nameEn",
      count(listing.product_id)::int AS count
    FROM category LEFT JOIN listing ON listing.category_id = category.id AND listing.visible
    GROUP BY category.id ORDER BY sort_order`

/** What product groups are called. */
export const nameCategories = (): Promise<{ id: string; nameId: string; nameEn: string }[]> =>
  database().category.findMany({ select: { id: true, nameId: true, nameEn: true } })

export async function nameDistricts(codes: string[]): Promise<Map<string, string>> {
  const rows = await database().region.findMany({ where: { code: { in: codes } } })
  return new Map(rows.map(({ code, name }) => [code, name]))
}

/** The districts with most on the shelf. */
export const findDistricts = (
  most: number,
): Promise<{ code: string; name: string; count: number }[]> =>
  database().$queryRaw`
    SELECT district_code AS code, min(district_name) AS name, count(*)::int AS count
    FROM listing WHERE visible
    GROUP BY district_code ORDER BY count DESC, code LIMIT ${most}`

/** What a product group is called; nothing of what is none. */
export const findCategory = (
  id: string,
): Promise<{ id: string; nameId: string; nameEn: string } | null> =>
  database().category.findUnique({
    where: { id },
    select: { id: true, nameId: true, nameEn: true },
  })

/** A place with everything it lies in, the nearest first. */
export async function nameAround(code: string): Promise<string[]> {
  const names = await nameDistricts(regionsAround(code))
  return regionsAround(code).flatMap((each) => names.get(each) ?? [])
}

export type Need = { channel: string; category: string; count: number }

/** How many listings of each product group fit each channel, the largest first. */
export const findNeeds = (): Promise<Need[]> =>
  database().$queryRaw<Need[]>`
    SELECT channel, category_id AS category, count(*)::int AS count
    FROM listing, unnest(channels) AS channel
    WHERE visible GROUP BY 1, 2 ORDER BY count DESC, category`
