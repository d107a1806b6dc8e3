import { listProducts } from '#app/domain/catalogue/list-product.server.ts'
import { dateColumn, dayOf, now } from '#app/platform/clock.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** A night or two may be missed. */
const week = 7 * 24 * 60 * 60 * 1000

/** Brings what is on the shelf up to date after its product, firm or certificates changed. */
export async function refreshListings(of: Prisma.ListingWhereInput): Promise<void> {
  const listed = await database().listing.findMany({ where: of, select: { productId: true } })
  if (listed.length > 0) await transact((tx) => listProducts(tx, listed))
}

/** Listings of a firm, or of a cooperative's members. */
const under = (producerId: string) => ({
  OR: [{ producerId }, { product: { producer: { cooperativeId: producerId } } }],
})

/** The same for everything of the firm that holds a certificate, or of its members. */
export async function refreshListingsUnder(certificateId: string): Promise<void> {
  const certificate = await database().certificate.findUnique({
    where: { id: certificateId },
    select: { producerId: true },
  })
  if (certificate) await refreshListings(under(certificate.producerId))
}

/** Listings that name a certificate which ran out since: in the night after its last day. */
export async function refreshLapsedListings(): Promise<void> {
  const today = dateColumn(dayOf(now()))
  const lapsed = await database().certificate.findMany({
    where: { expiresOn: { lt: today, gte: new Date(today.getTime() - week) } },
    select: { producerId: true },
    distinct: ['producerId'],
  })
  for (const { producerId } of lapsed) await refreshListings(under(producerId))
}
