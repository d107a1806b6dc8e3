import { priceSeen } from '#app/domain/catalogue/listing-cards.server.ts'
import { inForce } from '#app/domain/catalogue/queries.server.ts'
import type { Certificate } from '#app/domain/certification/certificate.ts'
import { certificatesInForce } from '#app/domain/certification/certificates-in-force.ts'
import { findCountedFor } from '#app/domain/certification/find-counted-for.server.ts'
import { publicSight, type Sight } from '#app/domain/products/sight.ts'
import { isId } from '#app/kernel/ids.ts'
import { dayFromColumn, dayOf } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { Offer } from './offer.ts'

const facts = {
  product: {
    include: {
      category: { select: { nameId: true, nameEn: true } },
      tiers: { orderBy: { minimumQuantity: 'asc' } },
    },
  },
} satisfies Prisma.ListingInclude

type Row = Prisma.ListingGetPayload<{ include: typeof facts }>

function offerOf(row: Row, certificates: readonly Certificate[], sight: Sight): Offer {
  const { product, ...listing } = row
  const price = priceSeen(row, sight)
  const { packLengthMm, packWidthMm, packHeightMm } = product
  const { productId, slug, name, producerName, districtName, categoryId, unit } = listing
  const { minimumOrder, leadTimeDays, taxable, grade, score, photoFileId, validUntil } = listing
  const { orderMultiple, capacityPerDay, shelfLifeDays, gtin, materials, ingredients } = product
  const { netContent, packWeightG, piecesPerCarton, cartonWeightG, category } = product
  return {
    ...{ productId, slug, name, producerName, districtName, categoryId, category, unit, price },
    ...{ minimumOrder, orderMultiple, leadTimeDays, capacityPerDay, shelfLifeDays, gtin },
    ...{ materials, ingredients, netContent, packWeightG, piecesPerCarton, cartonWeightG },
    ...{ taxable, grade, score, photoFileId },
    pricesHidden: row.price === null,
    tiers:
      price === null
        ? []
        : product.tiers.map((tier) => ({
            minimumQuantity: tier.minimumQuantity,
            price: tier.price,
          })),
    packMm:
      packLengthMm && packWidthMm && packHeightMm
        ? [packLengthMm, packWidthMm, packHeightMm]
        : null,
    validUntil: validUntil && dayFromColumn(validUntil),
    certificates: certificates.map(({ kind, number, issuer, expiresOn }) => ({
      ...{ kind, number, issuer, expiresOn },
    })),
  }
}

/** These products as they are offered now, in the order given; what is not listed is left out. */
export async function findOffers(
  productIds: readonly string[],
  now: Date,
  sight: Sight = publicSight,
): Promise<Offer[]> {
  const wanted = [...new Set(productIds)].filter(isId)
  if (wanted.length === 0) return []
  const rows = await database().listing.findMany({
    where: { productId: { in: wanted }, ...inForce() },
    include: facts,
  })
  const today = dayOf(now)
  const certificatesOf = await findCountedFor(rows.map(({ producerId }) => producerId))
  const offers = new Map(
    rows.map((row) => {
      const licences = certificatesInForce(certificatesOf(row.producerId), row.productId, today)
      return [row.productId, offerOf(row, licences, sight)]
    }),
  )
  return wanted.flatMap((productId) => offers.get(productId) ?? [])
}
