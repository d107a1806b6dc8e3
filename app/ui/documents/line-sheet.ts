import type { Offer } from '#app/domain/catalogue/offers/offer.ts'

/** Products as a buyer takes them along, on paper or as a table. */
export type LineSheet = {
  title: string
  madeFor: string
  madeOn: Date
  offers: readonly Offer[]
  /** How many were found; more than are here when it was cut. */
  total: number
  /** By product; a shortlist's own. */
  notes: ReadonlyMap<string, string>
  /** Names of what a shortlist holds and the catalogue no longer shows. */
  gone: readonly string[]
}
