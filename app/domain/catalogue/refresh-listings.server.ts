import { refreshShelf } from '#app/domain/catalogue/list-product.server.ts'
import { dateColumn, dayOf, now } from '#app/platform/clock.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** A night or two may be missed. */
const week = 7 * 24 * 60 * 60 * 1000
const atOnce = 500

/** Brings what is on the shelf up to date after its product, firm or certificates changed. */
export async function refreshListings(of: Prisma.ListingWhereInput): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const listed = await database().listing.findMany({
      where: { AND: [of, { productId: { gt: after } }] },
      select: { productId: true },
      orderBy: { productId: 'asc' },
      take: atOnce,
    })
    const ids = listed.map(({ productId }) => productId)
    if (ids.length > 0) await transact((tx) => refreshShelf(tx, ids))
    after = ids.at(-1) ?? after
    if (ids.length < atOnce) return
  }
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

/** Where a requirement was changed; one that begins later is brought in by the night before it. */
export async function refreshListingsIn(region: string): Promise<void> {
  await refreshListings({
    OR: [{ regionCode: region }, { regionCode: { startsWith: region ? `${region}.` : '' } }],
  })
}

/** What a date changed: listings under a certificate that ran out or a requirement that began. */
export async function refreshLapsedListings(): Promise<void> {
  const today = dateColumn(dayOf(now()))
  const lately = new Date(today.getTime() - week)
  const begun = await database().requirement.findMany({
    where: { validFrom: { gte: lately, lte: today }, createdAt: { lt: today } },
    select: { region: true },
    distinct: ['region'],
  })
  for (const { region } of begun) await refreshListingsIn(region)
  const ended = { expiresOn: { gte: lately, lt: today } }
  const lapsed = await database().certificate.findMany({
    where: ended,
    select: { producerId: true },
    distinct: ['producerId'],
  })
  for (const { producerId } of lapsed) await refreshListings(under(producerId))
}
