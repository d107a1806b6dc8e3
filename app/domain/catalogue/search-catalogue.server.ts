import type { Found, SearchEngine } from '#app/domain/catalogue/search-port.ts'
import type { SearchQuestion } from '#app/domain/catalogue/search-question.ts'
import { meilisearchSearch } from '#app/domain/catalogue/search-with-meilisearch.server.ts'
import { postgresqlSearch } from '#app/domain/catalogue/search-with-postgresql.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { log } from '#app/platform/log.server.ts'

let chosen: SearchEngine | undefined

/** The engine of this installation. */
export function searchEngine(): SearchEngine {
  const { MEILI_URL, MEILI_KEY } = environment()
  chosen ??= MEILI_URL ? meilisearchSearch({ url: MEILI_URL, key: MEILI_KEY }) : postgresqlSearch
  return chosen
}

/** How long an engine that failed is left alone, in milliseconds. */
const rest = 5000

/** The first engine as long as it answers, else the second. */
export function withFallback(first: SearchEngine['search'], second: SearchEngine['search']) {
  let restsUntil = 0
  return async (question: SearchQuestion): Promise<Found> => {
    if (performance.now() < restsUntil) return second(question)
    try {
      return await first(question)
    } catch (error) {
      restsUntil = performance.now() + rest
      log.warn({ error }, 'Meilisearch does not answer; PostgreSQL searches for five seconds')
      return second(question)
    }
  }
}

let ask: SearchEngine['search'] | undefined

/** One page of the catalogue with the counts of its filters. */
export function searchCatalogue(question: SearchQuestion): Promise<Found> {
  const engine = searchEngine()
  ask ??=
    engine === postgresqlSearch
      ? engine.search
      : withFallback(engine.search, postgresqlSearch.search)
  return ask(question)
}
