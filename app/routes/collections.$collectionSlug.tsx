import { findShownCollection } from '#app/domain/catalogue/collections/queries.server.ts'
import { found } from '#app/http/guard.server.ts'
import { sightIn } from '#app/http/sight.server.ts'
import { paths } from '#app/paths.ts'
import { ListingGrid } from '#app/ui/catalogue/listing-grid.tsx'
import { breadcrumbData, shelfData } from '#app/ui/catalogue/structured-data.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/collections.$collectionSlug'

const longest = 120

export async function loader({ request, params }: Route.LoaderArgs) {
  const slug = params.collectionSlug
  const isReadable = slug.length <= longest && /^[a-z0-9-]+$/.test(slug)
  return found(isReadable ? await findShownCollection(slug, await sightIn(request)) : undefined)
}

export default function Collection({ loaderData }: Route.ComponentProps) {
  const { catalogue, collections: m } = useMessages()
  const format = useFormat()
  const { slug, title, lead, kind, agencyName, listings } = loaderData
  const steps = [{ label: catalogue.title, to: paths.catalogue() }, { label: title }]
  return (
    <PublicPage
      title={title}
      current="catalogue"
      facts={{
        description: lead,
        path: paths.collection(slug),
        data: (origin) => [breadcrumbData(origin, steps), shelfData(origin, title, listings)],
      }}
    >
      <Page>
        <Stack gap={6}>
          <Breadcrumb items={steps} />
          <PageHead title={title} lead={lead} eyebrow={m.kinds[kind]} />
          <p className="muted">{m.chosenBy(agencyName, format.number(listings.length))}</p>
          <ListingGrid listings={listings} level={2} />
        </Stack>
      </Page>
    </PublicPage>
  )
}
