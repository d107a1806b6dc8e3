import { listProducts } from '#app/domain/catalogue/list-product.server.ts'
import { database, transact } from '#app/platform/database.server.ts'

/** Brings what is on the shelf up to date after its product, firm or certificates changed. */
export async function refreshListings(of: {
  productId?: string
  producerId?: string
}): Promise<void> {
  const listed = await database().listing.findMany({ where: of, select: { productId: true } })
  if (listed.length > 0) await transact((tx) => listProducts(tx, listed))
}

/** The same for everything of the firm that holds a certificate. */
export async function refreshListingsUnder(certificateId: string): Promise<void> {
  const certificate = await database().certificate.findUnique({
    where: { id: certificateId },
    select: { producerId: true },
  })
  if (certificate) await refreshListings(certificate)
}
