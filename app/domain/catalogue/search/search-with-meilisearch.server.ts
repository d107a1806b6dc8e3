import { catalogueChanges } from '#app/domain/catalogue/catalogue-changes.server.ts'
import {
  hitOf,
  type ListingDocument,
  type ShownDocument,
} from '#app/domain/catalogue/search/listing-document.ts'
import {
  checkIndex,
  indexListings,
  indexUid,
  rebuildIndex,
} from '#app/domain/catalogue/search/meilisearch-index.server.ts'
import {
  pageOfRings,
  queriesFor,
  reachQueries,
} from '#app/domain/catalogue/search/meilisearch-queries.ts'
import {
  type Circumstances,
  countsOf,
  type Found,
  fewHits,
  type SearchEngine,
  withoutHits,
} from '#app/domain/catalogue/search/search-port.ts'
import { type SearchQuestion, sortOf } from '#app/domain/catalogue/search/search-question.ts'
import { findSynonyms } from '#app/domain/catalogue/search/synonyms.server.ts'
import { done, meilisearch } from '#app/platform/search/meilisearch.server.ts'

/** Somebody waits for this one: later, PostgreSQL answers. */
const patience = 1000

type Where = { url: string; key: string | undefined }

export function meilisearchSearch(where: Where): SearchEngine {
  const client = meilisearch(where)
  const index = client.index<ListingDocument>(indexUid)

  const askAll = async (queries: readonly object[]) => {
    if (queries.length === 0) return []
    const { results } = await client.multiSearch<
      { queries: { indexUid: string }[] },
      ShownDocument
    >(
      { queries: queries.map((query) => ({ indexUid, ...query })) },
      { signal: AbortSignal.timeout(patience) },
    )
    return results
  }

  /** Every word is asked for; where that finds few, the commonest words may be left out. */
  async function search(question: SearchQuestion, circumstances: Circumstances): Promise<Found> {
    const found = await searchEvery(question, circumstances)
    const { page } = queriesFor(question, circumstances)
    if (!page.q.includes(' ') || found.total >= fewHits) return found
    const [near] = await askAll([{ ...page, matchingStrategy: 'frequency', facets: [], offset: 0 }])
    return { ...found, nearest: withoutHits((near?.hits ?? []).map(hitOf), found.hits) }
  }

  /** The districts' counts say which of them the page shows; they are asked in their order. */
  async function hitsByNearness(question: SearchQuestion, circumstances: Circumstances) {
    const counted = await askAll(reachQueries(question, circumstances))
    const counts = Object.assign({}, ...counted.map((each) => each.facetDistribution?.district))
    const parts = await askAll(pageOfRings(question, circumstances, counts))
    return parts.flatMap(({ hits }) => hits)
  }

  async function searchEvery(
    question: SearchQuestion,
    circumstances: Circumstances,
  ): Promise<Found> {
    const queries = Object.entries(queriesFor(question, circumstances))
    const [results, nearest] = await Promise.all([
      askAll(queries.map(([, query]) => query)),
      sortOf(question) === 'nearest' ? hitsByNearness(question, circumstances) : undefined,
    ])
    const answers = new Map(queries.map(([name], place) => [name, results[place]]))
    const page = answers.get('page')
    if (!page) throw new Error('Meilisearch left an answer out')
    const countsIn = (name: string, facet: string) =>
      countsOf((answers.get(name) ?? page).facetDistribution?.[facet])
    // The engine estimates its totals but counts its facets, and every listing has one category.
    const totalOf = (name: string) =>
      countsIn(name, 'category').reduce((sum, { count }) => sum + count, 0)
    const fresh = totalOf('fresh')
    return {
      nearest: [],
      total: totalOf('page'),
      hits: (nearest ?? page.hits).map(hitOf),
      facets: {
        category: countsIn('category', 'category'),
        district: countsIn('district', 'district'),
        grade: countsIn('grade', 'grade'),
        certificate: countsIn('page', 'certificates'),
        channel: countsIn('page', 'channels'),
        trait: [
          ...countsIn('page', 'traits'),
          ...(fresh > 0 ? [{ value: 'new', count: fresh }] : []),
        ],
      },
    }
  }

  return {
    search,
    async index(productIds) {
      await indexListings(index, productIds)
      // What was asked between the commit and now was answered as it stood before.
      await catalogueChanges.tell()
    },
    rebuild: (progress) => rebuildIndex(client, progress),
    renewSynonyms: async () => {
      await done(index.updateSynonyms(await findSynonyms()))
    },
    check: () => checkIndex(index),
  }
}
