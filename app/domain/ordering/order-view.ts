import type { LineCounts } from './delivery.ts'
import type { InvoiceState } from './invoice-acts.ts'
import type { OrderState } from './order-acts.ts'
import type { PartState } from './part-acts.ts'
import type { PaymentState } from './payment-acts.ts'
import type { RefusalReason } from './refusal-reasons.ts'
import type { ShipmentState } from './shipment-acts.ts'

/** Days are written `2026-10-17`; money is whole rupiah. */
export type OrderLineView = LineCounts & {
  id: string
  productId: string
  productName: string
  unit: string
  price: bigint
}

export type ShipmentLineView = {
  id: string
  orderLineId: string
  productName: string
  unit: string
  quantity: number
  batch: string | null
}

export type ReceiptLineView = ShipmentLineView & {
  accepted: number
  refused: number
  missing: number
  reason: RefusalReason | null
  note: string | null
}

export type PaymentView = {
  id: string
  method: string
  state: PaymentState
  amount: bigint
  paidOn: string | null
  reference: string | null
  proofFileId: string | null
  recordedAt: Date
  countedBy: string | null
  refusedReason: string | null
}

export type InvoiceView = {
  id: string
  number: string
  state: InvoiceState
  goods: bigint
  taxMethod: string
  taxBase: bigint
  tax: bigint
  taxCode: string | null
  taxInvoiceNumber: string | null
  withholding: bigint
  total: bigint
  payable: bigint
  paymentDays: number
  issuedAt: Date
  completeAt: Date | null
  dueOn: string | null
  payments: PaymentView[]
}

export type ReceiptView = {
  id: string
  number: string
  receiverName: string
  receivedAt: Date
  note: string | null
  lines: ReceiptLineView[]
  invoice: InvoiceView | null
}

export type ShipmentView = {
  id: string
  number: string
  state: ShipmentState
  carrier: string | null
  trackingNumber: string | null
  shippedAt: Date
  lines: ShipmentLineView[]
  receipt: ReceiptView | null
}

/** A proposal to leave the rest undelivered; `agreed` is empty while it waits. */
export type ClosureView = {
  reason: string
  proposerName: string
  proposedAt: Date
  agreed: boolean | null
  deciderName: string | null
  decidedAt: Date | null
}

export type PartView = {
  id: string
  number: string
  state: PartState
  producerId: string
  producerName: string
  total: bigint
  declineReason: string | null
  closure: ClosureView | null
  lines: OrderLineView[]
  shipments: ShipmentView[]
}

export type OrderHead = {
  id: string
  number: string
  state: OrderState
  requestId: string
  buyerName: string
  paymentDays: number
  deliverTo: string | null
  deliverBy: string | null
  total: bigint
  placedBy: string
  placedByName: string
  placedAt: Date
}

export type ApprovalView = {
  approved: boolean
  reason: string | null
  deciderName: string
  at: Date
}

/** What the buyer sees: every part. */
export type OrderView = OrderHead & { approval: ApprovalView | null; parts: PartView[] }

/** What one maker sees: its own part, and of the order what it needs to deliver and bill. */
export type OwnPart = { order: Omit<OrderHead, 'total' | 'requestId'>; part: PartView }

export type OrderSummary = OrderHead & {
  makers: string[]
  lines: LineCounts[]
  partStates: PartState[]
}

export type PartSummary = {
  id: string
  number: string
  state: PartState
  total: bigint
  buyerName: string
  deliverBy: string | null
  placedAt: Date
  lines: LineCounts[]
}
