import type { ShownListing } from '#app/domain/catalogue/queries.server.ts'
import { paths } from '#app/paths.ts'

/** What the pages say of themselves in schema.org's words, for search engines. */
const kind = <Fields extends object>(type: string, fields: Fields) => ({
  '@context': 'https://schema.org',
  '@type': type,
  ...fields,
})

export const siteData = (origin: string, name: string, about: string) => [
  kind('Organization', { name, description: about, url: origin + paths.home() }),
  kind('WebSite', {
    name,
    url: origin + paths.home(),
    inLanguage: ['id', 'en'],
    potentialAction: {
      '@type': 'SearchAction',
      target: `${origin}${paths.catalogue('?q=')}{words}`,
      'query-input': 'required name=words',
    },
  }),
]

export const breadcrumbData = (origin: string, steps: readonly { label: string; to?: string }[]) =>
  kind('BreadcrumbList', {
    itemListElement: steps.map(({ label, to }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      ...(to && { item: origin + to }),
    })),
  })

export const makerData = (
  origin: string,
  maker: { id: string; name: string; story: string | null; districtName: string },
) =>
  kind('Organization', {
    name: maker.name,
    url: origin + paths.maker(maker.id),
    ...(maker.story && { description: maker.story }),
    address: {
      '@type': 'PostalAddress',
      addressLocality: maker.districtName,
      addressCountry: 'ID',
    },
  })

export const shelfData = (
  origin: string,
  title: string,
  listings: readonly { name: string; slug: string }[],
) =>
  kind('ItemList', {
    name: title,
    itemListElement: listings.map(({ name, slug }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      url: origin + paths.product(slug),
    })),
  })

function offersOf(origin: string, { price, minimumOrder, unit, slug, product }: ShownListing) {
  const steps = [{ minimumQuantity: minimumOrder, price }, ...product.tiers]
  return steps.map((step) => ({
    '@type': 'Offer',
    url: origin + paths.product(slug),
    ...(step.price !== null && { priceCurrency: 'IDR', price: Number(step.price) }),
    availability: 'https://schema.org/MadeToOrder',
    eligibleQuantity: {
      '@type': 'QuantitativeValue',
      minValue: step.minimumQuantity,
      unitText: unit,
    },
  }))
}

export function productData(origin: string, listing: ShownListing, category: string | null) {
  const { product, producerId, slug } = listing
  const { producer, gtin, materials, photos } = product
  const maker = { name: producer.businessName, url: origin + paths.maker(producerId) }
  return kind('Product', {
    name: product.name,
    sku: slug,
    url: origin + paths.product(slug),
    ...(product.story && { description: product.story }),
    ...(gtin && { gtin }),
    ...(materials && { material: materials }),
    ...(category && { category }),
    image: photos.map(({ fileId }) => origin + paths.file(fileId, 'jpeg')),
    brand: { '@type': 'Brand', name: producer.businessName },
    manufacturer: { '@type': 'Organization', ...maker },
    offers: offersOf(origin, listing),
  })
}
