/** What a buyer wants of one product, and what its maker offers for it. */
export type Wish = {
  key: string
  quantity: number
  /** What the buyer hopes to pay a piece. */
  target: number
  /** What the maker asks a piece; left out, it has not answered yet. */
  offered?: number
  note?: string
}

/** What becomes of one maker's part of an order; by working days before today. */
export type Delivery = {
  maker: string
  confirmed: number
  shipped?: {
    at: number
    carrier: string
    /** Of every line; the rest follows later. */
    share?: number
    /** Left out, the buyer has not counted it yet. */
    received?: { at: number; refused?: number; note?: string }
  }
  /** The maker proposes to leave the rest undelivered. */
  closing?: { at: number; reason: string }
  invoiced?: { at: number; taxInvoice?: string }
  /** The buyer has every paper: the payment clock starts. */
  complete?: number
  paid?: {
    at: number
    /** The first person of the firm has seen the money. */
    counted?: { at: number; by: string }
    confirmed?: { at: number; by: string }
  }
}

/** A request with what followed it; by working days before today. */
export type Thread = {
  buyer: string
  title: string
  note?: string
  deliverTo: string
  /** Calendar days from the day it was written. */
  deliverInDays: number
  wishes: readonly Wish[]
  /** Put together. */
  begun: number
  /** Sent to the makers; left out, it is still a draft. */
  sent?: number
  answered?: number
  /** Turned into an order. */
  ordered?: number
  deliveries?: readonly Delivery[]
}
