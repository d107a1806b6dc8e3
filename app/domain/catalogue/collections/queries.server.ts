import type { Official } from '#app/domain/accounts/actor.ts'
import { findCards, type ListingCard } from '#app/domain/catalogue/listing-cards.server.ts'
import { inForce } from '#app/domain/catalogue/queries.server.ts'
import type { Sight } from '#app/domain/products/sight.ts'
import { isId } from '#app/kernel/ids.ts'
import { dateColumn, dayOf, dayOrNull, now } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { CollectionView } from './collection.ts'
import type { CollectionKind } from './schemas.ts'

/** Shown to everybody today. */
const shownNow = (): Prisma.CollectionWhereInput => {
  const today = dateColumn(dayOf(now()))
  return {
    shownFrom: { lte: today },
    OR: [{ shownUntil: null }, { shownUntil: { gte: today } }],
    items: { some: { product: { listing: inForce() } } },
  }
}

export type CollectionCard = {
  slug: string
  title: string
  lead: string
  kind: CollectionKind
  products: number
  /** Of its first products */
  photoFileIds: string[]
}

/** What is shown today, the latest begun first, each with its first pictures. */
export async function findShownCollections(most: number): Promise<CollectionCard[]> {
  const rows = await database().collection.findMany({
    where: shownNow(),
    orderBy: [{ shownFrom: 'desc' }, { id: 'asc' }],
    take: most,
    select: {
      ...{ slug: true, title: true, lead: true, kind: true },
      _count: { select: { items: { where: { product: { listing: inForce() } } } } },
      items: {
        where: { product: { listing: { ...inForce(), photoFileId: { not: null } } } },
        orderBy: [{ position: 'asc' }, { productId: 'asc' }],
        take: 3,
        select: { product: { select: { listing: { select: { photoFileId: true } } } } },
      },
    },
  })
  return rows.map(({ slug, title, lead, kind, _count, items }) => ({
    ...{ slug, title, lead, kind: kind as CollectionKind, products: _count.items },
    photoFileIds: items.flatMap(({ product }) => product.listing?.photoFileId ?? []),
  }))
}

type Shown = {
  slug: string
  title: string
  lead: string
  kind: CollectionKind
  agencyName: string
  listings: ListingCard[]
}

/** One that is shown today, with what of it is on the shelf, in the office's order. */
export async function findShownCollection(slug: string, sight?: Sight): Promise<Shown | undefined> {
  const row = await database().collection.findFirst({
    where: { slug, ...shownNow() },
    include: {
      agency: { select: { name: true } },
      items: {
        orderBy: [{ position: 'asc' }, { productId: 'asc' }],
        select: { productId: true },
      },
    },
  })
  if (!row) return undefined
  const places = new Map(row.items.map(({ productId }, place) => [productId, place]))
  const placeOf = ({ productId }: ListingCard) => places.get(productId) ?? 0
  const where = { ...inForce(), productId: { in: [...places.keys()] } }
  const cards = await findCards({ where }, sight)
  return {
    ...{ slug: row.slug, title: row.title, lead: row.lead, kind: row.kind as CollectionKind },
    agencyName: row.agency.name,
    listings: cards.sort((one, other) => placeOf(one) - placeOf(other)),
  }
}

const inView = {
  items: {
    orderBy: [{ position: 'asc' }, { productId: 'asc' }],
    select: {
      productId: true,
      product: {
        select: {
          name: true,
          producer: { select: { businessName: true } },
          listing: { select: { visible: true } },
        },
      },
    },
  },
} satisfies Prisma.CollectionInclude

type Loaded = Prisma.CollectionGetPayload<{ include: typeof inView }>

const viewOf = ({ items, shownFrom, shownUntil, ...row }: Loaded): CollectionView => ({
  ...{ id: row.id, slug: row.slug, title: row.title, lead: row.lead, changedAt: row.changedAt },
  ...{ kind: row.kind as CollectionKind, createdByName: row.createdByName },
  ...{ shownFrom: dayOrNull(shownFrom), shownUntil: dayOrNull(shownUntil) },
  items: items.map(({ productId, product }) => ({
    ...{ productId, name: product.name, producerName: product.producer.businessName },
    isListed: product.listing?.visible ?? false,
  })),
})

export const collectionsPerPage = 20

/** The office's own, the last changed first. */
export async function findCollections(
  { organisationId }: Official,
  page: number,
): Promise<{ items: CollectionView[]; total: number }> {
  const where = { agencyId: organisationId }
  const [rows, total] = await Promise.all([
    database().collection.findMany({
      where,
      include: inView,
      orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * collectionsPerPage,
      take: collectionsPerPage,
    }),
    database().collection.count({ where }),
  ])
  return { items: rows.map(viewOf), total }
}

export async function findCollectionFor(
  { organisationId }: Official,
  id: string,
): Promise<CollectionView | undefined> {
  if (!isId(id)) return undefined
  const where = { id, agencyId: organisationId }
  const row = await database().collection.findFirst({ where, include: inView })
  return row ? viewOf(row) : undefined
}

export type MakerStory = {
  producerId: string
  name: string
  place: string
  story: string
  photoFileId: string
}

/** Makers who tell of themselves, those whose products came to the shelf last; one picture each. */
export const findMakerStories = (most: number): Promise<MakerStory[]> =>
  database().$queryRaw<MakerStory[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (producer_id) producer_id AS "producerId", producer_name AS name,
        district_name AS place, story, photo_file_id AS "photoFileId", listed_at AS "listedAt"
      FROM (SELECT * FROM listing WHERE visible AND photo_file_id IS NOT NULL
        ORDER BY listed_at DESC LIMIT 200) AS latest
        JOIN producer ON producer.id = producer_id
      WHERE length(story) >= 60
      ORDER BY producer_id, listed_at DESC
    ) AS told ORDER BY "listedAt" DESC, "producerId" LIMIT ${most}`
