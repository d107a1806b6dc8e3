import { radiusOf, type SearchQuestion } from '#app/domain/catalogue/search/search-question.ts'
import { locatedPlaces } from '#app/domain/registry/located-places.server.ts'
import { type Reach, reachFrom } from '#app/domain/registry/reach.ts'

/** What a question's radius takes in; nothing where none is asked for. */
export async function reachOf(question: SearchQuestion): Promise<Reach | undefined> {
  const radius = radiusOf(question)
  return radius && reachFrom(radius.near, radius.within, await locatedPlaces())
}

/** As the engines take it. */
export const districtsIn = (reach: Reach | undefined): string[] | undefined =>
  reach && [...reach.distances.keys()]
