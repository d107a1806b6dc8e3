import type { LastSubmission, ProductState } from './product.ts'

/** A product as a line of a list. */
export type ProductSummary = {
  id: string
  name: string
  state: ProductState
  price: bigint | null
  unit: string | null
  photoFileId: string | null
  updatedAt: Date
  submission: LastSubmission | null
  held: boolean
  listedUntil: string | null
}
