import { findListing, findSameMaker } from '#app/domain/catalogue/queries.server.ts'
import { currentPerson, found } from '#app/http/guard.server.ts'
import { paths } from '#app/paths.ts'
import { Gallery } from '#app/ui/catalogue/gallery.tsx'
import { ListingGrid } from '#app/ui/catalogue/listing-grid.tsx'
import { PriceAndRequest } from '#app/ui/catalogue/price-and-request.tsx'
import { Documents, Specification } from '#app/ui/catalogue/specification.tsx'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { ScoreTag } from '#app/ui/kit/hang-tag.tsx'
import { Columns, Page, Prose, Split, Stack } from '#app/ui/kit/layout.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'
import type { Route } from './+types/catalogue.$productSlug'

export async function loader({ request, params }: Route.LoaderArgs) {
  const listing = found(await findListing(params.productSlug))
  const [sameMaker, person] = await Promise.all([
    findSameMaker(listing.producerId, listing.productId),
    currentPerson(request),
  ])
  const mayAsk = person?.actors.some((actor) => actor.role === 'buyer') ?? false
  return { listing, sameMaker, mayAsk, signedIn: person !== undefined }
}

export default function ListedProduct({ loaderData }: Route.ComponentProps) {
  const { catalogue, incidents } = useMessages()
  const format = useFormat()
  const locale = useLocale()
  const { listing, sameMaker, mayAsk } = loaderData
  const { product } = listing
  const { producer, category } = product
  const categoryName = category && (locale === 'en' ? category.nameEn : category.nameId)
  const workers = (producer.workersMale ?? 0) + (producer.workersFemale ?? 0)
  return (
    <PublicPage title={product.name} current="catalogue">
      <Page>
        <Stack gap={7}>
          <Breadcrumb
            items={[
              { label: catalogue.title, to: paths.catalogue() },
              ...(category && categoryName
                ? [{ label: categoryName, to: paths.catalogue(`?category=${category.id}`) }]
                : []),
              { label: product.name },
            ]}
          />
          <Split
            asideWidth={560}
            aside={<Gallery name={product.name} photos={product.photos} />}
            asideFirst
          >
            <Stack gap={5}>
              <header>
                <h1>{product.name}</h1>
                <p>
                  {catalogue.by} {producer.businessName}, {listing.districtName}
                  {workers > 0 && ` · ${catalogue.workers(format.number(workers))}`}
                </p>
              </header>
              {listing.score ? (
                <ScoreTag score={format.number(Math.round(Number(listing.score)))}>
                  <b>{catalogue.passed}</b>
                  {listing.validUntil && (
                    <p>
                      {catalogue.passedText(listing.grade ?? '', format.date(listing.validUntil))}
                    </p>
                  )}
                  <p>
                    <a href={paths.card(listing.slug)}>{catalogue.checkCard}</a>
                  </p>
                </ScoreTag>
              ) : (
                <p>
                  {catalogue.passedElsewhere}{' '}
                  <a href={paths.card(listing.slug)}>{catalogue.checkCard}</a>
                </p>
              )}
              <PriceAndRequest listing={listing} tiers={product.tiers} mayAsk={mayAsk} />
              <p className="small">
                <a href={paths.complaint(listing.slug)}>{incidents.report.link}</a>
              </p>
            </Stack>
          </Split>
          <Columns count={2}>
            <Section title={catalogue.specification}>
              <Specification listing={listing} />
            </Section>
            <Stack gap={6}>
              <Section title={catalogue.documents}>
                <Documents kinds={listing.certificates} />
              </Section>
              {(product.story || producer.story) && (
                <Section title={catalogue.maker}>
                  <Prose>
                    {product.story && <p>{product.story}</p>}
                    {producer.story && <p>{producer.story}</p>}
                  </Prose>
                </Section>
              )}
            </Stack>
          </Columns>
          {sameMaker.length > 0 && (
            <Section title={catalogue.sameMaker}>
              <ListingGrid listings={sameMaker} />
            </Section>
          )}
        </Stack>
      </Page>
    </PublicPage>
  )
}
