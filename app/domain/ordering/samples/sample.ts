import type { SampleMove, SampleState } from './sample-acts.ts'

/** How a maker gives samples of a product; where nothing is said, the maker decides each time. */
export const sampleWays = ['onRequest', 'free', 'paid', 'deducted', 'none'] as const
export type SampleWay = (typeof sampleWays)[number]

/** Ways that have a price for each piece. */
export const isPriced = (way: SampleWay): boolean => way === 'paid' || way === 'deducted'

export const declineReasons = ['outOfStock', 'tooBusy', 'tooFar', 'notGiven', 'other'] as const
export type SampleDeclineReason = (typeof declineReasons)[number]

export const sampleVerdicts = ['wanted', 'notForUs'] as const
export type SampleVerdict = (typeof sampleVerdicts)[number]

export const mostPieces = 10
/** So many may be under way for one buyer's firm. */
export const mostOpen = 50

export type SampleTerms = { way: SampleWay; price: bigint | null }

/** Of a product whose maker said nothing about samples. */
export const unsaid: SampleTerms = { way: 'onRequest', price: null }

/** What so many come to by the terms they were asked for under; open where the maker had said nothing. */
export const agreedCost = ({ way, price, quantity }: SampleTerms & { quantity: number }) =>
  way === 'onRequest' ? undefined : (price ?? 0n) * BigInt(quantity)

/** A product as the form shows it before it is asked for. */
export type SampleOffer = SampleTerms & {
  productId: string
  name: string
  unit: string
  producerName: string
  /** Still in the catalogue. */
  isListed: boolean
  /** What the firm has under way of it. */
  open: { id: string; number: string } | null
}

export type SampleRow = {
  id: string
  number: string
  state: SampleState
  productName: string
  unit: string
  quantity: number
  buyerName: string
  producerName: string
  askedAt: Date
}

export type SampleStepView = {
  act: SampleMove
  byName: string
  at: Date
  courier: string | null
  trackingNumber: string | null
  cost: bigint | null
  reason: SampleDeclineReason | null
  verdict: SampleVerdict | null
  text: string | null
}

export type SampleView = SampleRow &
  SampleTerms & {
    productId: string
    producerId: string
    /** Its page, while it is in the catalogue. */
    slug: string | null
    note: string | null
    askedByName: string
    /** Where to; not for a maker who has nothing more to send. */
    delivery: { recipient: string; phone: string; deliverTo: string } | null
    steps: SampleStepView[]
  }
