import {
  radiusOf,
  type SearchQuestion,
  sortOf,
} from '#app/domain/catalogue/search/search-question.ts'
import { locatedPlaces } from '#app/domain/registry/located-places.server.ts'
import { ringsOf, type Surroundings, surroundingsOf } from '#app/domain/registry/surroundings.ts'

/** What a question's radius takes in; nothing where none is asked for. */
export async function districtsAround(question: SearchQuestion): Promise<Surroundings | undefined> {
  const radius = radiusOf(question)
  return radius && surroundingsOf(radius.near, radius.within, await locatedPlaces())
}

/** As the engines take it. */
export function asCircumstance(question: SearchQuestion, surroundings: Surroundings | undefined) {
  if (!surroundings) return {}
  const around = [...surroundings.distances.keys()]
  return sortOf(question) === 'nearest' ? { around, rings: ringsOf(surroundings) } : { around }
}
