import type { orderingDocuments as source } from '#app/messages/id/ordering-documents.ts'
import type { Translation } from '#app/messages/translation.ts'

export const orderingDocuments = {
  receiptTitle: 'Goods receipt note',
  invoiceTitle: 'Invoice',
  number: 'Number',
  date: 'Date',
  order: 'Order',
  shipment: 'Delivery note',
  receipt: 'Receipt note',
  seller: 'Seller',
  buyer: 'Buyer',
  npwp: 'NPWP',
  payTo: 'Pay to',
  terms: 'Terms',
  due: 'Due on',
  notDue: 'counted from complete papers',
  receivedBy: 'Received by',
  sentBy: 'Sent by',
  page: 'Page {page} of {pages}',
  madeBy: 'Made with Etalase. Payment goes straight to the seller.',
  taxInvoice: 'Tax invoice',
} satisfies Translation<typeof source>
