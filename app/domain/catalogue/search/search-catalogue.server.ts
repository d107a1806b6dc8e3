import { catalogueChanges } from '#app/domain/catalogue/catalogue-changes.server.ts'
import {
  asCircumstance,
  districtsAround,
} from '#app/domain/catalogue/search/districts-around.server.ts'
import type {
  Circumstances,
  Found,
  SearchEngine,
} from '#app/domain/catalogue/search/search-port.ts'
import { type SearchQuestion, searchOf } from '#app/domain/catalogue/search/search-question.ts'
import { meilisearchSearch } from '#app/domain/catalogue/search/search-with-meilisearch.server.ts'
import { postgresqlSearch } from '#app/domain/catalogue/search/search-with-postgresql.server.ts'
import { withDistances } from '#app/domain/catalogue/search/with-distances.ts'
import { withOwnPrices } from '#app/domain/catalogue/search/with-own-prices.server.ts'
import { publicSight, type Sight } from '#app/domain/products/sight.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import { environment } from '#app/platform/env.server.ts'
import { KeptAnswers } from '#app/platform/kept-answers.server.ts'
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
  return async (question: SearchQuestion, circumstances: Circumstances): Promise<Found> => {
    if (performance.now() < restsUntil) return second(question, circumstances)
    try {
      return await first(question, circumstances)
    } catch (error) {
      restsUntil = performance.now() + rest
      log.warn({ error }, 'Meilisearch does not answer; PostgreSQL searches for five seconds')
      return second(question, circumstances)
    }
  }
}

let ask: SearchEngine['search'] | undefined

const mostKept = 2000
const kept = new KeptAnswers<Found>(catalogueChanges, mostKept)

/**
 * One page of the catalogue with the counts of its filters; asked again, it is kept until what can
 * be found changes.
 * @param sight whose eyes it is for: nobody finds or places by a price that they may not see
 * @param except products whose days are promised already, where a delivery by a day is asked for
 */
export async function searchCatalogue(
  question: SearchQuestion,
  sight: Sight = publicSight,
  except: readonly string[] = [],
): Promise<Found> {
  const engine = searchEngine()
  ask ??=
    engine === postgresqlSearch
      ? engine.search
      : withFallback(engine.search, postgresqlSearch.search)
  const find = ask
  const today = dayOf(now())
  const { everyPrice } = sight
  const answer = async () => {
    const around = await districtsAround(question)
    const circumstances = { today, except, everyPrice, ...asCircumstance(question, around) }
    return withDistances(await find(question, circumstances), around)
  }
  const { page } = question
  const key = `${today} ${everyPrice} ${searchOf(question, { page })}`
  const found = except.length > 0 ? await answer() : await kept.get(key, answer)
  return withOwnPrices(found, sight)
}
