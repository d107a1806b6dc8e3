import { channelsFor } from '#app/domain/catalogue/channels.ts'
import { askForIndexing } from '#app/domain/catalogue/search/ask-for-indexing.server.ts'
import { pricesAt } from '#app/domain/catalogue/search/prices-at.ts'
import { codeOf, searchTextOf } from '#app/domain/catalogue/search/words.ts'
import { writeEntries } from '#app/domain/catalogue/search/write-entries.server.ts'
import { writeListings } from '#app/domain/catalogue/write-listings.server.ts'
import { toCertificate, withScopes } from '#app/domain/certification/certificate-row.server.ts'
import { certificatesInForce } from '#app/domain/certification/certificates-in-force.ts'
import { findRequirements } from '#app/domain/certification/find-requirements.server.ts'
import type { Requirement } from '#app/domain/certification/requirements.ts'
import { reviewLicences } from '#app/domain/certification/review-licences.server.ts'
import { lockProducts } from '#app/domain/products/lock-products.server.ts'
import { districtOf } from '#app/kernel/regions.ts'
import { dayOf, now } from '#app/platform/clock.server.ts'
import type { Queryable, Transaction } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

export type Approved = {
  productId: string
  grade?: string | null
  score?: number | null
  /** The last day of the listing, `YYYY-MM-DD`. */
  validUntil?: string | null
}

const facts = {
  category: true,
  photos: { orderBy: { position: 'asc' }, take: 1 },
  tiers: { select: { minimumQuantity: true, price: true } },
  producer: { include: { certificates: { include: withScopes } } },
  certificateScopes: { include: { certificate: { include: withScopes } } },
  holds: { where: { liftedAt: null }, take: 1, select: { id: true } },
} satisfies Prisma.ProductInclude

type Loaded = Prisma.ProductGetPayload<{ include: typeof facts }>

/** The firm's own licences, and those of the cooperative it is in now. */
function licencesInForce({ id, producer, certificateScopes }: Loaded, today: string) {
  const shared = certificateScopes
    .map(({ certificate }) => certificate)
    .filter(({ producerId }) => producerId === producer.cooperativeId)
  const certificates = [...producer.certificates, ...shared].map(toCertificate)
  return certificatesInForce(certificates, id, today)
}

/** Listed and held by nobody; one that was emptied while listed is not shown as costing nothing. */
const isShown = ({ state, price, name, holds }: Loaded): boolean =>
  state === 'listed' && price !== null && name !== '' && holds.length === 0

const codesOf = (numbers: readonly (string | null)[]): string[] => [
  ...new Set(numbers.map((number) => codeOf(number ?? '')).filter(Boolean)),
]

function listingOf(
  product: Loaded,
  districtName: string,
  today: string,
  table: readonly Requirement[],
) {
  const { producer, category } = product
  const licences = licencesInForce(product, today)
  const certificates = [...new Set(licences.map(({ kind }) => kind))].sort()
  const sector = category?.sector ?? 'other'
  const subject = {
    sector,
    categoryId: product.categoryId,
    foodRisk: category?.foodRisk ?? null,
    forChildren: product.forChildren,
    declaredNonHalal: product.declaredNonHalal,
    region: producer.regionCode,
  }
  return {
    producerId: producer.id,
    slug: product.slug,
    name: product.name,
    producerName: producer.businessName,
    categoryId: category?.id ?? 'other',
    sector,
    regionCode: producer.regionCode,
    districtCode: districtOf(producer.regionCode),
    districtName,
    price: product.pricesHidden ? null : (product.price ?? 0n),
    verifiedPrice: product.price ?? 0n,
    unit: product.unit ?? 'buah',
    minimumOrder: product.minimumOrder ?? 1,
    leadTimeDays: product.leadTimeDays ?? 0,
    capacityPerDay: product.capacityPerDay ?? 0,
    photoFileId: product.photos[0]?.fileId ?? null,
    certificates,
    channels: channelsFor(subject, { ...product, kinds: certificates }, today, table),
    taxable: producer.taxable,
    cooperative: producer.cooperativeId !== null,
    shelfLifeDays: product.shelfLifeDays,
    codes: codesOf([product.gtin, producer.nib, ...licences.map(({ number }) => number)]),
    prices: pricesAt(product.price ?? 0n, product.tiers),
    summary: (product.story ?? '').slice(0, 200),
    searchText: searchTextOf([
      product.name,
      producer.businessName,
      category?.nameId,
      category?.nameEn,
      districtName,
      producer.villageName,
      product.materials,
      ...certificates,
      product.story,
    ]),
    visible: isShown(product),
  }
}

async function districtNames(on: Queryable, products: Loaded[]): Promise<Map<string, string>> {
  const codes = [...new Set(products.map(({ producer }) => districtOf(producer.regionCode)))]
  const rows = await on.region.findMany({ where: { code: { in: codes } } })
  return new Map(rows.map(({ code, name }) => [code, name]))
}

/** Puts approved products on the shelf; what is there already is brought up to date. */
export async function listProducts(tx: Transaction, approvals: readonly Approved[]): Promise<void> {
  const ids = approvals.map(({ productId }) => productId)
  await lockProducts(tx, ids)
  const today = dayOf(now())
  const products = await tx.product.findMany({ where: { id: { in: ids } }, include: facts })
  const names = await districtNames(tx, products)
  const table = await findRequirements(tx)
  const verdicts = new Map(approvals.map((approval) => [approval.productId, approval]))
  const rows = products.map((product) => ({
    ...verdicts.get(product.id),
    productId: product.id,
    ...listingOf(product, names.get(districtOf(product.producer.regionCode)) ?? '', today, table),
  }))
  await writeListings(tx, rows, now())
  await writeEntries(tx, await tx.listing.findMany({ where: { productId: { in: ids } } }))
  await askForIndexing(tx, ids)
}

/**
 * One approval, within the decision's own transaction. A licence that lapsed at the same moment is
 * seen here or by whoever let it lapse: both wait for the product.
 */
export async function listProduct(tx: Transaction, approval: Approved): Promise<void> {
  await listProducts(tx, [approval])
  await reviewLicences(tx, [approval.productId], { now: now(), by: {}, shelf: refreshShelf })
}

/** What is on the shelf of these products, as they are now; the others stay off it. */
export async function refreshShelf(tx: Transaction, productIds: readonly string[]): Promise<void> {
  const listed = await tx.listing.findMany({
    where: { productId: { in: [...productIds] } },
    select: { productId: true },
  })
  if (listed.length > 0) await listProducts(tx, listed)
}
