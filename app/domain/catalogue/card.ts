import type { Certificate } from '#app/domain/certification/certificate.ts'

export type CardStanding = 'curated' | 'lapsed' | 'notShown'

/** What anybody may check of a product that carries our mark. Days are `YYYY-MM-DD`. */
export type Card = {
  productId: string
  slug: string
  productName: string
  producerName: string
  districtName: string
  standing: CardStanding
  grade: string | null
  validUntil: string | null
  /** Nothing for what passed before this system was in use. */
  approval: { number: string; at: Date; agencyName: string } | null
  certificates: Pick<Certificate, 'id' | 'kind' | 'number' | 'issuer' | 'expiresOn'>[]
  checkedAt: Date
}

/** The last day of a listing still counts; what was taken off the shelf is not shown at all. */
export function cardStanding(
  listing: { visible: boolean; validUntil: string | null },
  today: string,
): CardStanding {
  if (!listing.visible) return 'notShown'
  return listing.validUntil !== null && listing.validUntil < today ? 'lapsed' : 'curated'
}
