import type { Hit } from '#app/domain/catalogue/search/search-port.ts'
import { pageSize, usualRadius } from '#app/domain/catalogue/search/search-question.ts'
import { paths } from '#app/paths.ts'
import { ListingGrid } from '#app/ui/catalogue/listing-grid.tsx'
import { type PlaceLink, PlaceList } from '#app/ui/catalogue/place-list.tsx'
import { breadcrumbData, shelfData } from '#app/ui/catalogue/structured-data.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'

/** One product group or one district as a page of its own, that can be read without searching. */
export function ShelfPage(props: {
  title: string
  /** In the breadcrumb */
  name: string
  lead: string
  listings: readonly Hit[]
  total: number
  page: number
  to: (page: number) => string
  /** The same shelf in the search, to be narrowed there */
  search: string
  /** The same search around this place */
  around?: string
  neighbours: { title: string; places: readonly PlaceLink[] }
}) {
  const { catalogue, shelves } = useMessages()
  const format = useFormat()
  const { name, lead, listings, total, page, to, search, around, neighbours } = props
  const title = page > 1 ? shelves.page(props.title, format.number(page)) : props.title
  const steps = [{ label: catalogue.title, to: paths.catalogue() }, { label: name }]
  return (
    <PublicPage
      title={title}
      current="catalogue"
      facts={{
        description: lead,
        path: to(page),
        data: (origin) => [breadcrumbData(origin, steps), shelfData(origin, title, listings)],
      }}
    >
      <Page>
        <Stack gap={6}>
          <Breadcrumb items={steps} />
          <PageHead
            title={title}
            lead={lead}
            actions={
              <>
                {around && (
                  <ButtonLink variant="secondary" icon="map" to={paths.catalogue(around)}>
                    {shelves.around(format.number(usualRadius))}
                  </ButtonLink>
                )}
                <ButtonLink variant="secondary" to={paths.catalogue(search)}>
                  {shelves.narrow}
                </ButtonLink>
              </>
            }
          />
          <ListingGrid listings={listings} level={2} />
          <Pager page={page} pages={Math.ceil(total / pageSize)} to={to} />
          {neighbours.places.length > 0 && (
            <Section title={neighbours.title}>
              <PlaceList places={neighbours.places} />
            </Section>
          )}
        </Stack>
      </Page>
    </PublicPage>
  )
}
