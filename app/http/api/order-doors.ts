import { defineDoor, keyed, noBody, nothing } from '#app/http/api/door.ts'
import {
  NewApproval,
  NewClosure,
  NewPayment,
  NewReceipt,
} from '#app/http/api/schemas/order-bodies.ts'
import { Order, OrderPage, OrderPart, OrderQuery, Shipment } from '#app/http/api/schemas/orders.ts'
import { NewOrder } from '#app/http/api/schemas/requests.ts'

const room = { group: 'orders', scope: 'orders:write' } as const
const reading = { ...room, scope: 'orders:read' } as const
const read = { ...reading, method: 'GET', body: noBody, status: 200 } as const
const paper = { ...read, query: nothing, answer: noBody, file: 'application/pdf' } as const
const act = { ...room, method: 'POST', query: nothing, status: 200 } as const

/** From the chosen quotes to the paid invoice. */
export const orderDoors = {
  acceptQuotes: defineDoor({
    ...act,
    path: '/requests/{requestId}/order',
    params: keyed('requestId'),
    body: NewOrder,
    answer: Order,
    status: 201,
  }),
  listOrders: defineDoor({
    ...read,
    path: '/orders',
    params: nothing,
    query: OrderQuery,
    answer: OrderPage,
  }),
  readOrder: defineDoor({
    ...read,
    path: '/orders/{orderId}',
    params: keyed('orderId'),
    query: nothing,
    answer: Order,
  }),
  decideOrder: defineDoor({
    ...act,
    scope: 'orders:approve',
    path: '/orders/{orderId}/approval',
    params: keyed('orderId'),
    body: NewApproval,
    answer: Order,
    status: 201,
  }),
  cancelOrder: defineDoor({
    ...act,
    path: '/orders/{orderId}/cancellation',
    params: keyed('orderId'),
    body: noBody,
    answer: Order,
  }),
  closePart: defineDoor({
    ...act,
    path: '/parts/{partId}/closure',
    params: keyed('partId'),
    body: NewClosure,
    answer: OrderPart,
  }),
  resumePart: defineDoor({
    ...act,
    path: '/parts/{partId}/resumption',
    params: keyed('partId'),
    body: noBody,
    answer: OrderPart,
  }),
  recordReceipt: defineDoor({
    ...act,
    scope: 'receipts:write',
    path: '/shipments/{shipmentId}/receipt',
    params: keyed('shipmentId'),
    body: NewReceipt,
    answer: Shipment,
    status: 201,
  }),
  completePapers: defineDoor({
    ...act,
    path: '/invoices/{invoiceId}/completion',
    params: keyed('invoiceId'),
    body: noBody,
    answer: Order,
  }),
  receiptPdf: defineDoor({
    ...paper,
    path: '/receipts/{receiptId}/pdf',
    params: keyed('receiptId'),
  }),
  invoicePdf: defineDoor({
    ...paper,
    path: '/invoices/{invoiceId}/pdf',
    params: keyed('invoiceId'),
  }),
  recordPayment: defineDoor({
    ...act,
    path: '/invoices/{invoiceId}/payments',
    params: keyed('invoiceId'),
    body: NewPayment,
    answer: Order,
    status: 201,
  }),
} as const
