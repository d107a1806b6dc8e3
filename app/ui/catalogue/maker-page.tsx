import { type Maker, makerPageSize } from '#app/domain/catalogue/maker.ts'
import { paths } from '#app/paths.ts'
import { ListingGrid } from '#app/ui/catalogue/listing-grid.tsx'
import { Documents } from '#app/ui/catalogue/specification.tsx'
import { breadcrumbData, makerData } from '#app/ui/catalogue/structured-data.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { DescriptionList } from '#app/ui/kit/description-list.tsx'
import { Columns, Page, Prose, Stack } from '#app/ui/kit/layout.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'

/** Village and district, as they are said. */
const placeOf = ({ villageName, districtName }: Maker): string =>
  [villageName, districtName].filter(Boolean).join(', ')

export function MakerPage({ maker, page }: { maker: Maker; page: number }) {
  const { catalogue, shelves } = useMessages()
  const format = useFormat()
  const lead = shelves.makerLead(format.number(maker.total), placeOf(maker))
  const title = page > 1 ? shelves.page(maker.name, format.number(page)) : maker.name
  const facts = [
    { term: shelves.place, detail: placeOf(maker) },
    ...(maker.workers > 0 ? [{ term: shelves.workers, detail: format.number(maker.workers) }] : []),
  ]
  const steps = [
    { label: catalogue.title, to: paths.catalogue() },
    { label: maker.districtName, to: paths.district(maker.districtCode) },
    { label: maker.name },
  ]
  return (
    <PublicPage
      title={title}
      current="catalogue"
      facts={{
        description: [lead, maker.story].filter(Boolean).join(' '),
        path: paths.maker(maker.id, page),
        data: (origin) => [breadcrumbData(origin, steps), makerData(origin, maker)],
      }}
    >
      <Page>
        <Stack gap={6}>
          <Breadcrumb items={steps} />
          <PageHead title={title} lead={lead} />
          <Columns count={2}>
            <Section title={maker.story ? shelves.story : shelves.makerFacts}>
              <Stack gap={4}>
                {maker.story && (
                  <Prose>
                    <p>{maker.story}</p>
                  </Prose>
                )}
                <DescriptionList facts={facts} />
              </Stack>
            </Section>
            <Section title={catalogue.documents}>
              <Documents kinds={maker.certificates} />
            </Section>
          </Columns>
          <Section title={shelves.products}>
            <ListingGrid listings={maker.listings} isBelow />
          </Section>
          <Pager
            page={page}
            pages={Math.ceil(maker.total / makerPageSize)}
            to={(wanted) => paths.maker(maker.id, wanted)}
          />
        </Stack>
      </Page>
    </PublicPage>
  )
}
