import type { Product } from '#app/domain/products/product.ts'
import { findProduct } from '#app/domain/products/queries.server.ts'
import { database, type Queryable } from '#app/platform/database.server.ts'
import { type Certificate, covers } from './certificate.ts'
import { findCertificatesOf } from './queries.server.ts'

type Content = Omit<
  Product,
  'price' | 'tiers' | 'submission' | 'updatedAt' | 'state' | 'listedUntil' | 'held' | 'region'
>

/** The file as it is handed in: plain JSON, money as text of whole rupiah. */
export type ProductSnapshot = Content & {
  price: string | null
  tiers: { minimumQuantity: number; price: string }[]
  /** The firm's licences that cover the product, with the state they are in. */
  certificates: Certificate[]
}

/** A product and its firm's licences as they stand, as a file holds them. */
export function snapshotOf(
  product: Product,
  certificates: readonly Certificate[],
): ProductSnapshot {
  const { price, tiers, submission, updatedAt, state, ...rest } = product
  const { listedUntil, held, region, ...content } = rest
  return {
    ...content,
    price: price === null ? null : `${price}`,
    tiers: tiers.map((tier) => ({ ...tier, price: `${tier.price}` })),
    certificates: certificates.filter(
      (certificate) => covers(certificate, product.id) && !certificate.superseded,
    ),
  }
}

export async function productSnapshot(
  productId: string,
  on: Queryable = database(),
): Promise<ProductSnapshot | undefined> {
  const product = await findProduct(productId, on)
  if (!product) return undefined
  return snapshotOf(product, await findCertificatesOf(product.producerId, on))
}
