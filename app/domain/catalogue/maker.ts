import type { ListingCard } from '#app/domain/catalogue/listing-cards.server.ts'

export const makerPageSize = 24

/** A maker as buyers may know it: what its product pages show, and nothing of its file. */
export type Maker = {
  id: string
  name: string
  story: string | null
  villageName: string | null
  districtCode: string
  districtName: string
  workers: number
  certificates: string[]
  total: number
  listings: ListingCard[]
}
