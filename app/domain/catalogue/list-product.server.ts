import { askForIndexing } from '#app/domain/catalogue/ask-for-indexing.server.ts'
import { channelsFor } from '#app/domain/catalogue/channels.ts'
import { searchTextOf, wordsOf } from '#app/domain/catalogue/words.ts'
import type { CertificateKind, CertificateState } from '#app/domain/certification/certificate.ts'
import { certificatesInForce } from '#app/domain/certification/certificates-in-force.ts'
import { districtOf } from '#app/kernel/regions.ts'
import { dateColumn, dayFromColumn, dayOf, now } from '#app/platform/clock.server.ts'
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
  producer: { include: { certificates: { include: { scopes: true } } } },
  certificateScopes: { include: { certificate: { include: { scopes: true } } } },
} satisfies Prisma.ProductInclude

type Loaded = Prisma.ProductGetPayload<{ include: typeof facts }>

const day = (date: Date | null) => (date ? dayFromColumn(date) : null)

function kindsInForce(product: Loaded, today: string): string[] {
  const { producer, certificateScopes } = product
  const shared = certificateScopes
    .map(({ certificate }) => certificate)
    .filter(({ producerId }) => producerId === producer.cooperativeId)
  const certificates = [...producer.certificates, ...shared].map((row) => ({
    id: row.id,
    kind: row.kind as CertificateKind,
    number: row.number,
    issuer: row.issuer,
    issuedOn: day(row.issuedOn),
    expiresOn: day(row.expiresOn),
    wholeFirm: row.wholeFirm,
    productIds: row.scopes.map((scope) => scope.productId),
    fileId: row.fileId,
    state: row.state as CertificateState,
  }))
  const valid = certificatesInForce(certificates, product.id, today)
  return [...new Set(valid.map(({ kind }) => kind))].sort()
}

function listingOf(product: Loaded, districtName: string, today: string) {
  const { producer, category } = product
  const certificates = kindsInForce(product, today)
  const sector = category?.sector ?? 'other'
  const capacityPerDay = product.capacityPerDay ?? 0
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
    price: product.price ?? 0n,
    unit: product.unit ?? 'buah',
    minimumOrder: product.minimumOrder ?? 1,
    leadTimeDays: product.leadTimeDays ?? 0,
    capacityPerDay,
    photoFileId: product.photos[0]?.fileId ?? null,
    certificates,
    channels: channelsFor({ sector, gtin: product.gtin, certificates, capacityPerDay }),
    summary: (product.story ?? '').slice(0, 200),
    searchText: searchTextOf([
      product.name,
      producer.businessName,
      category?.nameId,
      category?.nameEn,
      districtName,
      producer.villageName,
      product.materials,
      product.gtin,
      product.story,
    ]),
    // A product that was emptied while listed is not shown as costing nothing.
    visible: product.state === 'listed' && product.price !== null && product.name !== '',
  }
}

async function districtNames(on: Queryable, products: Loaded[]): Promise<Map<string, string>> {
  const codes = [...new Set(products.map(({ producer }) => districtOf(producer.regionCode)))]
  const rows = await on.region.findMany({ where: { code: { in: codes } } })
  return new Map(rows.map(({ code, name }) => [code, name]))
}

/** New words of the catalogue, so that a mistyped query finds them; in one order for everybody. */
async function learnWords(tx: Transaction, texts: string[]): Promise<void> {
  const words = [...new Set(texts.flatMap(wordsOf))].filter((word) => !/^\d+$/.test(word)).sort()
  if (words.length === 0) return
  await tx.$executeRaw`
    INSERT INTO catalogue_word (word) SELECT unnest(${words}::text[])
    ON CONFLICT (word) DO UPDATE SET listings = catalogue_word.listings + 1`
}

/** Puts approved products on the shelf; what is there already is brought up to date. */
export async function listProducts(tx: Transaction, approvals: readonly Approved[]): Promise<void> {
  const ids = approvals.map(({ productId }) => productId)
  const today = dayOf(now())
  const products = await tx.product.findMany({ where: { id: { in: ids } }, include: facts })
  const names = await districtNames(tx, products)
  const known = await tx.listing.findMany({
    where: { productId: { in: ids } },
    select: { productId: true },
  })
  const listed = new Set(known.map(({ productId }) => productId))
  const verdicts = new Map(approvals.map((approval) => [approval.productId, approval]))
  const rows = products.map((product) => {
    const { grade, score, validUntil } = verdicts.get(product.id) ?? {}
    return {
      productId: product.id,
      ...listingOf(product, names.get(districtOf(product.producer.regionCode)) ?? '', today),
      ...(grade === undefined ? {} : { grade }),
      ...(score === undefined ? {} : { score }),
      ...(validUntil === undefined
        ? {}
        : { validUntil: validUntil === null ? null : dateColumn(validUntil) }),
    }
  })
  const listedAt = now()
  await tx.listing.createMany({
    data: rows.filter((row) => !listed.has(row.productId)).map((row) => ({ ...row, listedAt })),
  })
  for (const { productId, ...row } of rows.filter((row) => listed.has(row.productId))) {
    await tx.listing.update({ where: { productId }, data: row })
  }
  await learnWords(
    tx,
    rows.map((row) => row.searchText),
  )
  await askForIndexing(tx, ids)
}

/** One approval, within the decision's own transaction. */
export const listProduct = (tx: Transaction, approval: Approved): Promise<void> =>
  listProducts(tx, [approval])
