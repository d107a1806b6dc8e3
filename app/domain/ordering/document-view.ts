import type { InvoiceView, ReceiptLineView } from './order-view.ts'

/** A firm as papers name it. */
export type PaperParty = {
  name: string
  address: string | null
  npwp: string | null
}

export type PaperBank = { bank: string | null; account: string | null; holder: string | null }

/** Where a paper stands in the chain of papers. */
type Chain = { orderNumber: string; shipmentNumber: string; receiptNumber: string }

export type ReceiptPaper = Chain & {
  seller: PaperParty
  buyer: PaperParty
  receivedAt: Date
  receiverName: string
  senderName: string
  carrier: string | null
  note: string | null
  lines: ReceiptLineView[]
}

export type InvoiceLineView = {
  id: string
  productName: string
  unit: string
  quantity: number
  price: bigint
  amount: bigint
}

export type InvoicePaper = Chain & {
  seller: PaperParty
  buyer: PaperParty
  bank: PaperBank
  invoice: Omit<InvoiceView, 'payments'>
  lines: InvoiceLineView[]
}
