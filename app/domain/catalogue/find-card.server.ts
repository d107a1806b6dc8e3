import { type Card, cardStanding } from '#app/domain/catalogue/card.ts'
import { certificatesInForce } from '#app/domain/certification/certificates-in-force.ts'
import { findCertificatesOf } from '#app/domain/certification/queries.server.ts'
import { findApproval } from '#app/domain/curation/find-approval.server.ts'
import { dayFromColumn, dayOf } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'

/** The public card of a product that is or was on the shelf, as it stands this moment. */
export async function findCard(slug: string, now: Date): Promise<Card | undefined> {
  const listing = await database().listing.findUnique({ where: { slug } })
  if (!listing) return undefined
  const { productId, producerId, name, producerName, districtName, grade } = listing
  const [approval, certificates] = await Promise.all([
    findApproval(productId),
    findCertificatesOf(producerId),
  ])
  const today = dayOf(now)
  const validUntil = listing.validUntil ? dayFromColumn(listing.validUntil) : null
  return {
    ...{ productId, slug, productName: name, producerName, districtName, grade, validUntil },
    standing: cardStanding({ visible: listing.visible, validUntil }, today),
    approval: approval ?? null,
    certificates: certificatesInForce(certificates, productId, today).map(
      ({ id, kind, number, issuer, expiresOn }) => ({ id, kind, number, issuer, expiresOn }),
    ),
    checkedAt: now,
  }
}
