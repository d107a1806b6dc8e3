import { nameCategories, nameDistricts } from '#app/domain/catalogue/queries.server.ts'
import type { SearchQuestion } from '#app/domain/catalogue/search/search-question.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { regencyOf } from '#app/kernel/regions.ts'

/** The places that a question names, and the regency of the one it measures from. */
export const placesNamed = ({ district, near }: SearchQuestion): string[] =>
  near === undefined ? district : [...district, near, regencyOf(near)]

/** What the catalogue's product groups and these places are called in the reader's language. */
export async function facetNames(request: Request, districtCodes: readonly string[]) {
  const [categories, districts] = await Promise.all([
    nameCategories(),
    nameDistricts([...new Set(districtCodes)]),
  ])
  const english = localeOf(request) === 'en'
  return {
    districts: Object.fromEntries(districts),
    categories: Object.fromEntries(
      categories.map(({ id, nameId, nameEn }) => [id, english ? nameEn : nameId]),
    ),
  }
}
