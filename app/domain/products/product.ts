export type ProductState = 'draft' | 'listed' | 'unlisted' | 'archived'

export type PriceTier = { minimumQuantity: number; price: bigint }
export type ProductPhoto = { fileId: string; alt: string | null }

/** What a maker writes about a product. Sizes in millimetres, weights in grams, money in rupiah. */
export type ProductContent = {
  name: string
  categoryId: string | null
  story: string | null
  materials: string | null
  ingredients: string | null
  unit: string | null
  netContent: string | null
  packLengthMm: number | null
  packWidthMm: number | null
  packHeightMm: number | null
  packWeightG: number | null
  piecesPerCarton: number | null
  cartonWeightG: number | null
  gtin: string | null
  price: bigint | null
  /** Only verified buyers see what it costs. */
  pricesHidden: boolean
  minimumOrder: number | null
  orderMultiple: number | null
  leadTimeDays: number | null
  capacityPerDay: number | null
  shelfLifeDays: number | null
  forChildren: boolean
  declaredNonHalal: boolean
  tiers: PriceTier[]
  photos: ProductPhoto[]
}

export type SubmissionState =
  | 'submitted'
  | 'underReview'
  | 'scored'
  | 'revisionRequested'
  | 'approved'
  | 'rejected'
  | 'withdrawn'

/** The last time the product was put forward, as its maker sees it. */
export type LastSubmission = {
  id: string
  number: string
  state: SubmissionState
  heldSince: Date
  dueAt: Date | null
  agencyId: string
  agencyName: string
}

export type Product = ProductContent & {
  id: string
  producerId: string
  slug: string
  state: ProductState
  /** Of its category: food, drink, toys … */
  sector: string | null
  /** Of its category: why it needs more than a home-industry licence. */
  foodRisk: string | null
  /** Where its maker stands. */
  region: string
  version: number
  updatedAt: Date
  submission: LastSubmission | null
  /** Something keeps it off the shelf for now. */
  held: boolean
  /** Until when it shows in the catalogue, `YYYY-MM-DD`. */
  listedUntil: string | null
}

/** Sectors whose products are eaten: they have a composition and run out. */
export const isEdible = (sector: string | null): boolean => sector === 'food' || sector === 'drink'
