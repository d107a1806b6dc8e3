import {
  dayNumber,
  hitOf,
  type ListingDocument,
  listingSettings,
  type ShownDocument,
} from '#app/domain/catalogue/listing-document.ts'
import { queriesFor } from '#app/domain/catalogue/meilisearch-queries.ts'
import { countsOf, type Found, type SearchEngine } from '#app/domain/catalogue/search-port.ts'
import type { SearchQuestion } from '#app/domain/catalogue/search-question.ts'
import { dayFromColumn, dayOf, now } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Listing } from '#app/platform/generated/prisma/client.ts'
import { done, type Index, meilisearch } from '#app/platform/search/meilisearch.server.ts'

const indexUid = 'listings'
const primaryKey = 'id'
const atOnce = 1000
/** Somebody waits for this one: later, PostgreSQL answers. */
const patience = 1000

const documentOf = (row: Listing): ListingDocument => ({
  id: row.productId,
  slug: row.slug,
  name: row.name,
  producerName: row.producerName,
  districtName: row.districtName,
  price: Number(row.price),
  unit: row.unit,
  minimumOrder: row.minimumOrder,
  leadTimeDays: row.leadTimeDays,
  photoFileId: row.photoFileId,
  score: row.score,
  certificates: row.certificates,
  category: row.categoryId,
  district: row.districtCode,
  channels: row.channels,
  text: row.searchText,
  listedAt: Math.floor(row.listedAt.getTime() / 1000),
  validUntil: row.validUntil ? dayNumber(dayFromColumn(row.validUntil)) : null,
  indexedAt: now().getTime(),
})

async function indexListings(
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

/**
 * Settings come last: until an index is whole, it can't be filtered, and PostgreSQL answers. What
 * the run did not touch is no listing any more.
 */
async function rebuild(index: Index<ListingDocument>): Promise<number> {
  const since = now().getTime()
  let total = 0
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await database().listing.findMany({
      where: { visible: true, productId: { gt: after } },
      orderBy: { productId: 'asc' },
      take: atOnce,
    })
    if (rows.length === 0) break
    await done(index.addDocuments(rows.map(documentOf), { primaryKey }))
    total += rows.length
    after = rows.at(-1)?.productId ?? after
  }
  await done(index.updateSettings(listingSettings))
  await done(index.deleteDocuments({ filter: `indexedAt < ${since}` }))
  return total
}

type Where = { url: string; key: string | undefined }

export function meilisearchSearch(where: Where): SearchEngine {
  const client = meilisearch(where)
  const index = client.index<ListingDocument>(indexUid)

  async function search(question: SearchQuestion): Promise<Found> {
    const { page, category, district } = queriesFor(question, dayOf(now()))
    const { results } = await client.multiSearch<
      { queries: { indexUid: string }[] },
      ShownDocument
    >(
      { queries: [page, category, district].map((query) => ({ indexUid, ...query })) },
      { signal: AbortSignal.timeout(patience) },
    )
    const [found, byCategory, byDistrict] = results
    if (!found || !byCategory || !byDistrict) throw new Error('Meilisearch left an answer out')
    // The engine estimates its totals but counts its facets, and every listing has one category.
    const ofEach = Object.values(found.facetDistribution?.category ?? {})
    return {
      total: ofEach.reduce((sum, count) => sum + count, 0),
      hits: found.hits.map(hitOf),
      facets: {
        category: countsOf(byCategory.facetDistribution?.category),
        district: countsOf(byDistrict.facetDistribution?.district),
        certificate: countsOf(found.facetDistribution?.certificates),
        channel: countsOf(found.facetDistribution?.channels),
      },
    }
  }

  return {
    search,
    index: (productIds) => indexListings(index, productIds),
    rebuild: () => rebuild(index),
  }
}
