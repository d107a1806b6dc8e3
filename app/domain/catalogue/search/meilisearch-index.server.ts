import {
  dayNumber,
  type ListingDocument,
  listingSettings,
  priceNames,
} from '#app/domain/catalogue/search/listing-document.ts'
import type { Drift } from '#app/domain/catalogue/search/search-port.ts'
import { findSynonyms } from '#app/domain/catalogue/search/synonyms.server.ts'
import { traitsOf } from '#app/domain/catalogue/search/traits-of.ts'
import { regionsAround } from '#app/kernel/regions.ts'
import { dayFromColumn, now } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Listing } from '#app/platform/generated/prisma/client.ts'
import { done, type Index, type meilisearch } from '#app/platform/search/meilisearch.server.ts'

/**
 * Named with the shape of its documents: an index of an older shape is not asked, and PostgreSQL answers
 * until it is rebuilt.
 */
export const indexUid = 'listings_2'
const nextUid = 'listings_2_next'
const primaryKey = 'id'
const atOnce = 1000

type Prices = Pick<ListingDocument, (typeof priceNames)[number]>

const pricesOf = ({ verifiedPrice, prices }: Listing) =>
  Object.fromEntries(
    priceNames.map((name, index) => [name, Number(prices[index] ?? verifiedPrice)]),
  ) as Prices

const documentOf = (row: Listing): ListingDocument => ({
  id: row.productId,
  producerId: row.producerId,
  slug: row.slug,
  name: row.name,
  producerName: row.producerName,
  districtName: row.districtName,
  price: Number(row.verifiedPrice),
  publicPrice: row.price === null ? null : Number(row.price),
  ...pricesOf(row),
  unit: row.unit,
  minimumOrder: row.minimumOrder,
  leadTimeDays: row.leadTimeDays,
  capacityPerDay: row.capacityPerDay,
  shelfLifeDays: row.shelfLifeDays,
  photoFileId: row.photoFileId,
  score: row.score,
  certificates: row.certificates,
  category: row.categoryId,
  district: row.districtCode,
  places: regionsAround(row.districtCode),
  grade: row.grade,
  channels: row.channels,
  traits: traitsOf(row),
  codes: row.codes,
  text: row.searchText,
  listedAt: Math.floor(row.listedAt.getTime() / 1000),
  validUntil: row.validUntil ? dayNumber(dayFromColumn(row.validUntil)) : null,
  updatedAt: row.updatedAt.getTime(),
})

export async function indexListings(
  index: Index<ListingDocument>,
  productIds: readonly string[],
): Promise<void> {
  const rows = await database().listing.findMany({
    where: { productId: { in: [...productIds] }, visible: true },
  })
  const shown = new Set(rows.map(({ productId }) => productId))
  const gone = productIds.filter((id) => !shown.has(id))
  if (rows.length > 0) await done(index.addDocuments(rows.map(documentOf), { primaryKey }))
  if (gone.length > 0) await done(index.deleteDocuments(gone))
}

type Client = ReturnType<typeof meilisearch>

/** Shown listings in the order of their ids, a thousand at a time. */
async function* shownListings(): AsyncGenerator<Listing[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await database().listing.findMany({
      where: { visible: true, productId: { gt: after } },
      orderBy: { productId: 'asc' },
      take: atOnce,
    })
    if (rows.length > 0) yield rows
    if (rows.length < atOnce) return
    after = rows.at(-1)?.productId ?? after
  }
}

/**
 * A new index grows beside the one that is searched, takes its place in one step, and then catches
 * up with what changed meanwhile.
 */
export async function rebuildIndex(
  client: Client,
  progress?: (listings: number) => void,
): Promise<number> {
  const since = now()
  await client.deleteIndexIfExists(nextUid)
  await done(client.createIndex(nextUid, { primaryKey }))
  const next = client.index<ListingDocument>(nextUid)
  await done(next.updateSettings(listingSettings(await findSynonyms())))
  let total = 0
  for await (const rows of shownListings()) {
    await done(next.addDocuments(rows.map(documentOf), { primaryKey }))
    total += rows.length
    progress?.(total)
  }
  await ensureIndex(client)
  await done(client.swapIndexes([{ indexes: [indexUid, nextUid], rename: false }]))
  await done(client.deleteIndex(nextUid))
  const changed = await database().listing.findMany({
    where: { updatedAt: { gte: since } },
    select: { productId: true },
  })
  const ids = changed.map(({ productId }) => productId)
  if (ids.length > 0) await indexListings(client.index(indexUid), ids)
  return total
}

/** Two indexes can only change places when there are two. */
async function ensureIndex(client: Client): Promise<void> {
  const { results } = await client.getRawIndexes({ limit: 1000 })
  if (!results.some(({ uid }) => uid === indexUid))
    await done(client.createIndex(indexUid, { primaryKey }))
}

/** What the index holds against what the catalogue shows. */
export async function checkIndex(index: Index<ListingDocument>): Promise<Drift> {
  const indexed = new Map<string, number>()
  for (let offset = 0; ; offset += atOnce) {
    const { results } = await index.getDocuments({
      fields: ['id', 'updatedAt'],
      limit: atOnce,
      offset,
    })
    for (const { id, updatedAt } of results) indexed.set(id, updatedAt)
    if (results.length < atOnce) break
  }
  const drift: Drift = { missing: [], surplus: [], stale: [] }
  for await (const rows of shownListings()) {
    for (const { productId, updatedAt } of rows) {
      const known = indexed.get(productId)
      indexed.delete(productId)
      if (known === undefined) drift.missing.push(productId)
      else if (known !== updatedAt.getTime()) drift.stale.push(productId)
    }
  }
  drift.surplus.push(...indexed.keys())
  return drift
}
