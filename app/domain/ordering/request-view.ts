import type { OrderTerms } from './order-quantity.ts'
import type { QuoteState } from './quote-acts.ts'
import type { RequestState } from './request-acts.ts'

/** Days are written `2026-10-17`; money is whole rupiah. */
export type RequestLineView = {
  id: string
  productId: string
  productName: string
  producerId: string
  producerName: string
  unit: string
  quantity: number
  targetPrice: bigint | null
  note: string | null
  /** Nothing where its reader may not see it */
  listPrice: bigint | null
  /** Only verified buyers see it, and its maker */
  pricesHidden: boolean
  /** Whether the product can still be ordered */
  listed: boolean
  held: boolean
  terms: OrderTerms
}

export type QuoteLineView = { requestLineId: string; quantity: number; price: bigint }

export type QuoteView = {
  id: string
  number: string | null
  producerId: string
  producerName: string
  state: QuoteState
  note: string | null
  validUntil: string | null
  leadTimeDays: number | null
  declineReason: string | null
  answeredAt: Date | null
  lines: QuoteLineView[]
}

export type RequestDetails = {
  id: string
  number: string | null
  state: RequestState
  title: string
  note: string | null
  deliverTo: string | null
  deliverBy: string | null
  answerBy: string | null
  createdAt: Date
  sentAt: Date | null
}

/** What the buyer sees: every line, every quote. */
export type RequestView = RequestDetails & {
  createdByName: string
  lines: RequestLineView[]
  quotes: QuoteView[]
  order: { id: string; number: string } | null
}

/** What one maker sees of it: its own lines and its own quote, and nothing of the others. */
export type AskedQuote = {
  request: RequestDetails
  buyerName: string
  lines: RequestLineView[]
  quote: QuoteView
  part: { id: string; number: string } | null
}

export type RequestSummary = RequestDetails & {
  makers: number
  products: number
  offered: number
  asked: number
}

export type AskedSummary = {
  quoteId: string
  number: string | null
  state: QuoteState
  requestNumber: string | null
  title: string
  buyerName: string
  deliverBy: string | null
  answerBy: string | null
  products: number
}

/** What an offer costs, line by line and in all. */
export const offerTotal = (quote: Pick<QuoteView, 'lines'>): bigint =>
  quote.lines.reduce((sum, { quantity, price }) => sum + BigInt(quantity) * price, 0n)
