import { findSavedSearches } from '#app/domain/catalogue/saved-searches/queries.server.ts'
import { facetNames, placesNamed } from '#app/http/facet-names.server.ts'
import { requireBuyer } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { SavedSearchTable } from '#app/ui/catalogue/saved-search-table.tsx'
import { useFacetNames } from '#app/ui/catalogue/use-facet-names.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { WorkPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/buyer.saved-searches._index'

export async function loader({ request }: Route.LoaderArgs) {
  const buyer = await requireBuyer(request)
  const searches = await findSavedSearches(buyer)
  const codes = searches.flatMap(({ question }) => placesNamed(question))
  return { searches, ...(await facetNames(request, codes)) }
}

export default function SavedSearches({ loaderData }: Route.ComponentProps) {
  const { savedSearches: m } = useMessages()
  const format = useFormat()
  const { searches } = loaderData
  const names = useFacetNames(loaderData)
  const browse = (
    <ButtonLink to={paths.catalogue()} icon="search">
      {m.browse}
    </ButtonLink>
  )
  const [checkedAt] = searches.map((search) => search.checkedAt).sort((a, b) => +a - +b)
  return (
    <WorkPage title={m.title} current="savedSearches" role="buyer">
      <Page>
        <Stack gap={6}>
          <PageHead
            title={m.title}
            lead={m.lead}
            actions={searches.length > 0 ? browse : undefined}
          />
          {searches.length > 0 ? (
            <SavedSearchTable searches={searches} names={names} />
          ) : (
            <EmptyState title={m.none} action={browse}>
              {m.noneText}
            </EmptyState>
          )}
          {checkedAt && <p className="muted">{m.checked(format.dateTime(checkedAt))}</p>}
        </Stack>
      </Page>
    </WorkPage>
  )
}
