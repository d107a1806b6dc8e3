import type { Certificate } from '#app/domain/certification/certificate.ts'

/** How many products stand side by side. */
export const mostCompared = 6

/** A listed product with all that a buyer compares; sizes in millimetres and grams. */
export type Offer = {
  productId: string
  slug: string
  name: string
  producerName: string
  districtName: string
  categoryId: string
  category: { nameId: string; nameEn: string } | null
  unit: string
  /** Nothing, and no tiers, where its reader may not see them. */
  price: bigint | null
  /** Only verified buyers see them, and its maker. */
  pricesHidden: boolean
  /** By the quantity from which they hold, the smallest first. */
  tiers: { minimumQuantity: number; price: bigint }[]
  minimumOrder: number
  orderMultiple: number | null
  leadTimeDays: number
  /** Nothing where nobody said. */
  capacityPerDay: number | null
  shelfLifeDays: number | null
  gtin: string | null
  materials: string | null
  ingredients: string | null
  netContent: string | null
  packMm: [number, number, number] | null
  packWeightG: number | null
  piecesPerCarton: number | null
  cartonWeightG: number | null
  taxable: boolean
  grade: string | null
  score: number | null
  validUntil: string | null
  photoFileId: string | null
  /** In force today. */
  certificates: Pick<Certificate, 'kind' | 'number' | 'issuer' | 'expiresOn'>[]
}
