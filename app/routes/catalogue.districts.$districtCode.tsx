import { nameAround, nameCategories } from '#app/domain/catalogue/queries.server.ts'
import { searchCatalogue } from '#app/domain/catalogue/search/search-catalogue.server.ts'
import {
  questionFrom,
  searchOf,
  usualRadius,
} from '#app/domain/catalogue/search/search-question.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { localeOf } from '#app/http/preferences.server.ts'
import { sightIn } from '#app/http/sight.server.ts'
import { districtOf, isRegionCode } from '#app/kernel/regions.ts'
import { paths } from '#app/paths.ts'
import { ShelfPage } from '#app/ui/catalogue/shelf-page.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import type { Route } from './+types/catalogue.districts.$districtCode'

/** `32.16.06`; a regency or a village has no page of its own. */
const isDistrict = (code: string): boolean =>
  isRegionCode(code) && code.split('.').length === 3 && districtOf(code) === code

export async function loader({ request, params }: Route.LoaderArgs) {
  const code = found(isDistrict(params.districtCode) ? params.districtCode : undefined)
  const page = pageOf(request)
  const search = new URLSearchParams({ district: code, sort: 'newest' })
  const question = questionFrom(search)
  const sight = await sightIn(request)
  const [{ hits, total, facets }, places, categories] = await Promise.all([
    searchCatalogue({ ...question, page }, sight),
    nameAround(code),
    nameCategories(),
  ])
  if (hits.length === 0) throw notFound()
  const english = localeOf(request) === 'en'
  const names = new Map(categories.map(({ id, nameId, nameEn }) => [id, english ? nameEn : nameId]))
  return {
    code,
    page,
    listings: hits,
    total,
    search: `?${search}`,
    around: searchOf({ ...question, district: [], near: code, within: usualRadius }),
    places,
    categoryCount: facets.category.length,
    categories: facets.category.flatMap(({ value, count }) => {
      const label = names.get(value)
      return label ? [{ to: paths.category(value), label, count }] : []
    }),
  }
}

export default function DistrictShelf({ loaderData }: Route.ComponentProps) {
  const { shelves } = useMessages()
  const format = useFormat()
  const { code, page, total, places, categories, categoryCount, ...rest } = loaderData
  const [name = code] = places
  return (
    <ShelfPage
      {...rest}
      {...{ name, page, total }}
      title={shelves.inDistrict(name)}
      lead={shelves.districtLead(
        format.number(total),
        places.join(', ') || code,
        format.number(categoryCount),
      )}
      to={(wanted) => paths.district(code, wanted)}
      neighbours={{ title: shelves.categories, places: categories }}
    />
  )
}
