import { findCategory, nameDistricts } from '#app/domain/catalogue/queries.server.ts'
import { searchCatalogue } from '#app/domain/catalogue/search/search-catalogue.server.ts'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { found, notFound } from '#app/http/guard.server.ts'
import { pageOf } from '#app/http/page-of.ts'
import { sightIn } from '#app/http/sight.server.ts'
import { paths } from '#app/paths.ts'
import { ShelfPage } from '#app/ui/catalogue/shelf-page.tsx'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'
import type { Route } from './+types/catalogue.categories.$categoryId'

const neighboursShown = 24

export async function loader({ request, params }: Route.LoaderArgs) {
  const category = found(await findCategory(params.categoryId))
  const page = pageOf(request)
  const search = new URLSearchParams({ category: category.id, sort: 'newest' })
  const { hits, total, facets } = await searchCatalogue(
    { ...questionFrom(search), page },
    await sightIn(request),
  )
  if (hits.length === 0) throw notFound()
  const districts = facets.district.slice(0, neighboursShown)
  const names = await nameDistricts(districts.map(({ value }) => value))
  return {
    category,
    page,
    listings: hits,
    total,
    search: `?${search}`,
    districtCount: facets.district.length,
    districts: districts.map(({ value, count }) => ({
      to: paths.district(value),
      label: names.get(value) ?? value,
      count,
    })),
  }
}

export default function CategoryShelf({ loaderData }: Route.ComponentProps) {
  const { shelves } = useMessages()
  const format = useFormat()
  const { category, page, total, districts, districtCount, ...rest } = loaderData
  const name = useLocale() === 'en' ? category.nameEn : category.nameId
  return (
    <ShelfPage
      {...rest}
      {...{ name, page, total }}
      title={shelves.inCategory(name)}
      lead={shelves.categoryLead(format.number(total), name, format.number(districtCount))}
      to={(wanted) => paths.category(category.id, wanted)}
      neighbours={{ title: shelves.districts, places: districts }}
    />
  )
}
