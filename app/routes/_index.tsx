import {
  findMakerStories,
  findShownCollections,
} from '#app/domain/catalogue/collections/queries.server.ts'
import {
  countShelves,
  findCategories,
  findDistricts,
  findNeeds,
  findNewest,
  findWindow,
} from '#app/domain/catalogue/queries.server.ts'
import { channels } from '#app/domain/certification/channel.ts'
import { findOpenRubric } from '#app/domain/curation/rubric-queries.server.ts'
import { sightIn } from '#app/http/sight.server.ts'
import { paths } from '#app/paths.ts'
import { CatalogueSearch } from '#app/ui/catalogue/catalogue-search.tsx'
import { CollectionCards } from '#app/ui/catalogue/collections/collection-cards.tsx'
import { MakerStories } from '#app/ui/catalogue/collections/maker-stories.tsx'
import { ListingGrid } from '#app/ui/catalogue/listing-grid.tsx'
import { PlaceList } from '#app/ui/catalogue/place-list.tsx'
import { siteData } from '#app/ui/catalogue/structured-data.ts'
import { windowItems } from '#app/ui/catalogue/window-items.ts'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { HangTag } from '#app/ui/kit/hang-tag.tsx'
import { Columns, Page, Prose, Stack } from '#app/ui/kit/layout.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { ShopWindow } from '#app/ui/kit/shelf.tsx'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/_index'

const districtsShown = 24
const collectionsShown = 6
const storiesShown = 3

export async function loader({ request }: Route.LoaderArgs) {
  const sight = await sightIn(request)
  const [counts, needs, shown, newest, categories, districts, rubric, collections, stories] =
    await Promise.all([
      countShelves(),
      findNeeds(),
      findWindow(24, sight),
      findNewest(10, sight),
      findCategories(),
      findDistricts(districtsShown),
      findOpenRubric(null),
      findShownCollections(collectionsShown),
      findMakerStories(storiesShown),
    ])
  return { counts, needs, shown, newest, categories, districts, rubric, collections, stories }
}

const shownChannels = channels.filter((channel) =>
  ['minimarket', 'hotel', 'industrialCanteen'].includes(channel),
)
const groupsShown = 3

export default function Home({ loaderData }: Route.ComponentProps) {
  const messages = useMessages()
  const { catalogue, shelves, kit, navigation, collections: words } = messages
  const format = useFormat()
  const locale = useLocale()
  const { counts, needs, shown, newest, categories, districts, rubric } = loaderData
  const { collections, stories } = loaderData
  const names = new Map(
    categories.map(({ value, nameId, nameEn }) => [value, locale === 'en' ? nameEn : nameId]),
  )
  const groupsFor = (wanted: string) =>
    needs.filter(({ channel }) => channel === wanted).slice(0, groupsShown)
  const lead = catalogue.heroLead(format.number(counts.products), format.number(counts.makers))
  return (
    <PublicPage
      title={catalogue.heroTitle}
      facts={{
        description: lead,
        path: paths.home(),
        data: (origin) => siteData(origin, kit.siteName, navigation.footerAbout),
      }}
    >
      <ShopWindow
        title={catalogue.heroTitle}
        lead={lead}
        search={<CatalogueSearch large />}
        items={windowItems(shown, messages, format)}
      />
      <Page>
        <Stack gap={9}>
          <Section title={catalogue.needs}>
            <Columns count={3}>
              {shownChannels.map((channel) => (
                <div className="need" key={channel}>
                  <h3>{catalogue.channels[channel]}</h3>
                  <p>{catalogue.needsFor[channel]}</p>
                  <ul className="need-list">
                    {groupsFor(channel).map(({ category, count }) => (
                      <li key={category}>
                        <a href={paths.catalogue(`?channel=${channel}&category=${category}`)}>
                          {names.get(category)}
                        </a>
                        <span>{format.number(count)}</span>
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </Columns>
          </Section>
          {collections.length > 0 && (
            <Section title={words.home}>
              <CollectionCards collections={collections} />
            </Section>
          )}
          <Section
            title={catalogue.newest}
            actions={<a href={paths.catalogue('?sort=newest')}>{catalogue.seeAll}</a>}
          >
            <ListingGrid listings={newest} columns={5} />
          </Section>
          {stories.length > 0 && (
            <Section title={words.stories}>
              <MakerStories stories={stories} />
            </Section>
          )}
          <Section title={shelves.categories} id="categories">
            <PlaceList
              places={categories
                .filter(({ count }) => count > 0)
                .map(({ value, count }) => ({
                  to: paths.category(value),
                  label: names.get(value) ?? value,
                  count,
                }))}
            />
          </Section>
          <Section title={shelves.districts} id="districts">
            <PlaceList
              places={districts.map(({ code, name, count }) => ({
                to: paths.district(code),
                label: name,
                count,
              }))}
            />
          </Section>
          <Section title={catalogue.whatTag} actions={<HangTag>{catalogue.passed}</HangTag>}>
            <Prose>
              {rubric && <p>{catalogue.whatTagText(format.number(rubric.content.passFrom))}</p>}
              <ButtonLink variant="secondary" to={paths.rubric()}>
                {catalogue.readRubric}
              </ButtonLink>
            </Prose>
          </Section>
        </Stack>
      </Page>
    </PublicPage>
  )
}
