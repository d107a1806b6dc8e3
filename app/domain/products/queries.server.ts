import type { Producer } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { dayOrNull } from '#app/platform/clock.server.ts'
import { database, type Queryable } from '#app/platform/database.server.ts'
import { readOnce } from '#app/platform/read-once.ts'
import { ownFiles } from '#app/platform/uploads/find-stored-file.server.ts'
import type { Product } from './product.ts'
import { agencyNames, toLastSubmission, toProduct, withParts } from './product-row.server.ts'
import type { ProductSummary } from './product-summary.ts'

/** A product whoever owns it: for commands of other modules that have their own reach. */
export async function findProduct(
  productId: string,
  on: Queryable = database(),
): Promise<Product | undefined> {
  const row = isId(productId)
    ? await on.product.findUnique({ where: { id: productId }, include: withParts })
    : null
  return row ? toProduct(row, await agencyNames(on, row.submissions)) : undefined
}

export async function findProductFor(
  producer: Producer,
  productId: string,
): Promise<Product | undefined> {
  if (!isId(productId)) return undefined
  const row = await database().product.findFirst({
    where: { id: productId, producerId: producer.organisationId },
    include: withParts,
  })
  return row ? toProduct(row, await agencyNames(database(), row.submissions)) : undefined
}

export const productsPerPage = 20

const summaryColumns = {
  id: true,
  name: true,
  state: true,
  price: true,
  unit: true,
  updatedAt: true,
  photos: { orderBy: { position: 'asc' }, take: 1, select: { fileId: true } },
  listing: { select: { validUntil: true } },
  holds: { where: { liftedAt: null }, take: 1, select: { id: true } },
  submissions: { orderBy: { submittedAt: 'desc' }, take: 1 },
} as const

/** A maker's own products, last touched first. */
export async function findProductsOf(
  producer: Producer,
  page = 1,
): Promise<{ products: ProductSummary[]; total: number }> {
  const [products, total] = await Promise.all([
    findLatestProductsOf(producer, page),
    database().product.count({ where: keptBy(producer) }),
  ])
  return { products, total }
}

const keptBy = ({ organisationId }: Producer) => ({
  producerId: organisationId,
  state: { not: 'archived' as const },
})

/** One page of a maker's products, those changed last first. */
export async function findLatestProductsOf(
  producer: Producer,
  page = 1,
): Promise<ProductSummary[]> {
  const rows = await database().product.findMany({
    where: keptBy(producer),
    select: summaryColumns,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * productsPerPage,
    take: productsPerPage,
  })
  const names = await agencyNames(
    database(),
    rows.flatMap(({ submissions }) => submissions),
  )
  return rows.map(({ photos, listing, holds, submissions, ...row }) => ({
    ...row,
    photoFileId: photos[0]?.fileId ?? null,
    held: holds.length > 0,
    submission: toLastSubmission(submissions[0], names),
    listedUntil: dayOrNull(listing?.validUntil ?? null),
  }))
}

/** Names and ids of all of a maker's products, for scopes and pickers. */
export const findProductNames = (producer: Producer): Promise<{ id: string; name: string }[]> =>
  database().product.findMany({
    where: keptBy(producer),
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })

export type Category = { id: string; nameId: string; nameEn: string; sector: string }

/** All product groups. Only migrations write them, before anybody is served. */
export const findCategories = readOnce(
  (): Promise<Category[]> =>
    database().category.findMany({
      select: { id: true, nameId: true, nameEn: true, sector: true },
      orderBy: { sortOrder: 'asc' },
    }),
)

/** A product's photos with the names their files came under. */
export async function findPhotoFiles(
  product: Product,
): Promise<{ fileId: string; name: string }[]> {
  const files = await ownFiles(
    product.photos.map(({ fileId }) => fileId),
    { purpose: 'productPhoto', ownerOrganisationId: product.producerId },
  )
  return files.map(({ id, name }) => ({ fileId: id, name }))
}
