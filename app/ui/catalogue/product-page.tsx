import type { ListingCard } from '#app/domain/catalogue/listing-cards.server.ts'
import type { ShownListing } from '#app/domain/catalogue/queries.server.ts'
import { paths } from '#app/paths.ts'
import { Gallery } from '#app/ui/catalogue/gallery.tsx'
import { ListingGrid } from '#app/ui/catalogue/listing-grid.tsx'
import { PriceAndRequest } from '#app/ui/catalogue/price-and-request.tsx'
import { ProductHead } from '#app/ui/catalogue/product-head.tsx'
import { Documents, Specification } from '#app/ui/catalogue/specification.tsx'
import { breadcrumbData, productData } from '#app/ui/catalogue/structured-data.ts'
import { Breadcrumb } from '#app/ui/kit/breadcrumb.tsx'
import { Columns, Page, Prose, Split, Stack } from '#app/ui/kit/layout.tsx'
import { Section } from '#app/ui/kit/section.tsx'
import { useFormat, useLocale, useMessages } from '#app/ui/locale.tsx'
import { PublicPage } from '#app/ui/shell/work-page.tsx'

type Sizes = ReadonlyMap<string, { width: number; height: number; widths: readonly number[] }>

type Props = {
  listing: ShownListing
  sameMaker: readonly ListingCard[]
  similar: readonly ListingCard[]
  sizes: Sizes
  mayAsk: boolean
  quantity: number | undefined
}

/** What others read of the product: search engines, and chats that its link is sent to. */
function useFacts(listing: ShownListing, steps: { label: string; to?: string }[]) {
  const { shelves } = useMessages()
  const format = useFormat()
  const locale = useLocale()
  const { product, slug, unit, minimumOrder, updatedAt } = listing
  const { category, producer, tiers } = product
  const prices = [listing.price ?? [], ...tiers.map(({ price }) => price)].flat()
  const [lowest] = prices.sort((one, other) => Number(one - other))
  const name = category && (locale === 'en' ? category.nameEn : category.nameId)
  const described = shelves.describeProduct({
    name: product.name,
    maker: producer.businessName,
    place: listing.districtName,
    price: lowest === undefined ? undefined : `${format.rupiah(lowest)} / ${unit}`,
    minimum: format.quantity(minimumOrder, unit),
  })
  return {
    description: [described, product.story].filter(Boolean).join(' '),
    path: paths.product(slug),
    picture: paths.productPicture(slug, updatedAt.getTime().toString(36)),
    data: (origin: string) => [productData(origin, listing, name), breadcrumbData(origin, steps)],
  }
}

export function ProductPage(props: Props) {
  const { catalogue, incidents, shelves } = useMessages()
  const locale = useLocale()
  const { listing, sameMaker, similar, sizes, mayAsk, quantity } = props
  const { product } = listing
  const { producer, category } = product
  const steps = [
    { label: catalogue.title, to: paths.catalogue() },
    ...(category
      ? [
          {
            label: locale === 'en' ? category.nameEn : category.nameId,
            to: paths.category(category.id),
          },
        ]
      : []),
    { label: product.name },
  ]
  return (
    <PublicPage title={product.name} current="catalogue" facts={useFacts(listing, steps)}>
      <Page>
        <Stack gap={7}>
          <Breadcrumb items={steps} />
          <Split
            asideWidth={560}
            aside={<Gallery name={product.name} photos={product.photos} sizes={sizes} />}
            asideFirst
          >
            <Stack gap={5}>
              <ProductHead listing={listing} />
              <PriceAndRequest listing={listing} mayAsk={mayAsk} quantity={quantity} />
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
              <Section title={catalogue.maker}>
                <Prose>
                  {product.story && <p>{product.story}</p>}
                  {producer.story && <p>{producer.story}</p>}
                  <p>
                    <a href={paths.maker(listing.producerId)}>
                      {shelves.toMaker(producer.businessName)}
                    </a>
                  </p>
                </Prose>
              </Section>
            </Stack>
          </Columns>
          {sameMaker.length > 0 && (
            <Section title={catalogue.sameMaker}>
              <ListingGrid listings={sameMaker} isBelow />
            </Section>
          )}
          {similar.length > 0 && (
            <Section title={shelves.similar}>
              <ListingGrid listings={similar} isBelow />
            </Section>
          )}
        </Stack>
      </Page>
    </PublicPage>
  )
}
