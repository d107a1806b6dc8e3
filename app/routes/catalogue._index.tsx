import { findNews } from '#app/domain/catalogue/saved-searches/queries.server.ts'
import { countSearch } from '#app/domain/catalogue/search/search-counts.server.ts'
import { fewHits } from '#app/domain/catalogue/search/search-port.ts'
import { pageSize, questionFrom, searchOf } from '#app/domain/catalogue/search/search-question.ts'
import { mostOnSheet, searchDeliverable } from '#app/domain/ordering/search-deliverable.server.ts'
import { facetNames, placesNamed } from '#app/http/facet-names.server.ts'
import { currentPerson } from '#app/http/guard.server.ts'
import { settlePlace } from '#app/http/place-asked.server.ts'
import { sightIn } from '#app/http/sight.server.ts'
import { paths } from '#app/paths.ts'
import { now } from '#app/platform/clock.server.ts'
import { CatalogueSearch } from '#app/ui/catalogue/catalogue-search.tsx'
import { FilterChips } from '#app/ui/catalogue/filter-chips.tsx'
import { LineSheetLinks } from '#app/ui/catalogue/line-sheet-links.tsx'
import { ListingGrid } from '#app/ui/catalogue/listing-grid.tsx'
import { NothingFound } from '#app/ui/catalogue/nothing-found.tsx'
import { placeName } from '#app/ui/catalogue/place-name.ts'
import { PlaceQuestion } from '#app/ui/catalogue/place-question.tsx'
import { SavedNews } from '#app/ui/catalogue/saved-news.tsx'
import { SearchFilters } from '#app/ui/catalogue/search-filters.tsx'
import { SortLinks } from '#app/ui/catalogue/sort-links.tsx'
import { useFacetNames } from '#app/ui/catalogue/use-facet-names.ts'
import { AskForMaker } from '#app/ui/catalogue/wanted/ask-for-maker.tsx'
import { Button, ButtonLink } from '#app/ui/kit/button.tsx'
import { Dock } from '#app/ui/kit/dock.tsx'
import { Page, Stack } from '#app/ui/kit/layout.tsx'
import { Note } from '#app/ui/kit/note.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/catalogue._index'

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const settled = await settlePlace(searchParams, questionFrom(searchParams))
  const { question } = settled
  const [sight, person] = await Promise.all([sightIn(request), currentPerson(request)])
  const found = await searchDeliverable(question, now(), sight)
  if (question.q && [...searchParams.keys()].length === 1) countSearch(question.q, found.total)
  const saved = searchParams.get('saved')
  const codes = [...found.facets.district.map(({ value }) => value), ...placesNamed(question)]
  return {
    ...settled,
    found,
    ...(await facetNames(request, codes)),
    mostOnSheet,
    mayAsk: person?.actors.some((actor) => actor.role === 'buyer') ?? false,
    news: person && saved ? await findNews(person.id, saved, sight) : undefined,
  }
}

const askForm = 'ask-for-quotes'

export default function Catalogue({ loaderData }: Route.ComponentProps) {
  const { catalogue, offers, shelves, shortlists, savedSearches, wanted } = useMessages()
  const format = useFormat()
  const { question, found, mayAsk, news, placeAskedBack } = loaderData
  const form = mayAsk ? askForm : undefined
  const pageTo = (page: number) => {
    const search = searchOf(question, { page })
    return news ? paths.savedResults(search, news.id) : paths.catalogue(search)
  }
  const names = useFacetNames(loaderData)
  const count = format.number(found.total)
  const search = searchOf(question)
  const placeAsked = placeName(question.near ?? '', names.district)
  return (
    <PublicPage
      title={catalogue.title}
      current="catalogue"
      facts={{
        description: shelves.describeCatalogue(count),
        path: paths.catalogue(searchOf(question, { page: question.page })),
        unlisted: search !== '',
      }}
    >
      <Page>
        <Stack gap={5}>
          <CatalogueSearch value={question.q} />
          <div className="search-layout">
            <div className="search-results">
              <div className="search-result-head">
                <h1>
                  {question.q ? catalogue.foundFor(count, question.q) : catalogue.found(count)}
                </h1>
                <a className="search-jump" href="#filters">
                  {catalogue.filters}
                </a>
                <SortLinks question={question} />
              </div>
              <FilterChips question={question} names={names} />
              {mayAsk && !news && (
                <ButtonLink
                  variant="secondary"
                  size="small"
                  icon="bell"
                  to={paths.buyer.newSavedSearch(search)}
                >
                  {savedSearches.save}
                </ButtonLink>
              )}
              {news && !question.page && <SavedNews news={news} form={form} />}
              {found.corrected && <Note tone="info">{catalogue.corrected(found.corrected)}</Note>}
              {placeAskedBack && <PlaceQuestion {...placeAskedBack} />}
              {found.total > 0 ? (
                <ListingGrid
                  listings={found.hits}
                  form={form}
                  level={news ? 3 : 2}
                  fresh={new Set(news?.productIds)}
                />
              ) : (
                <NothingFound
                  far={found.distancesKnown === false ? placeAsked : undefined}
                  action={mayAsk && <AskForMaker words={question.q} />}
                />
              )}
              {found.nearest.length > 0 && (
                <Section title={catalogue.nearest}>
                  <ListingGrid listings={found.nearest} form={form} level={3} />
                </Section>
              )}
              {mayAsk && question.q && found.total > 0 && found.total < fewHits && (
                <Note tone="info" action={<AskForMaker words={question.q} />}>
                  {wanted.offerText}
                </Note>
              )}
              <Pager
                page={question.page ?? 1}
                pages={Math.ceil(found.total / pageSize)}
                to={pageTo}
              />
              {mayAsk && found.total > 0 && (
                <LineSheetLinks
                  pdf={paths.buyer.lineSheetPdf(searchOf(question))}
                  workbook={paths.buyer.lineSheetWorkbook(searchOf(question))}
                  hint={
                    found.total > loaderData.mostOnSheet
                      ? offers.sheet.hint(format.number(loaderData.mostOnSheet))
                      : undefined
                  }
                />
              )}
            </div>
            <aside id="filters" aria-label={catalogue.filters}>
              <SearchFilters
                question={question}
                facets={found.facets}
                names={names}
                typed={loaderData.typed}
              />
            </aside>
          </div>
        </Stack>
      </Page>
      {mayAsk && (
        <form id={askForm} method="post" action={paths.buyer.draftLines()}>
          <Dock
            actions={
              <>
                <Button variant="text" formMethod="get" formAction={paths.comparison()}>
                  {offers.comparison.open}
                </Button>
                <Button
                  variant="secondary"
                  formMethod="get"
                  formAction={paths.buyer.shortlistLines()}
                >
                  {shortlists.save}
                </Button>
                <Button>{catalogue.askQuoteSelected}</Button>
              </>
            }
          />
        </form>
      )}
    </PublicPage>
  )
}
