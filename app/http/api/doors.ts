import { parametersOf, StrictSearchSchema } from '#app/domain/catalogue/search/search-question.ts'
import { defineDoor, keyed, noBody, nothing } from '#app/http/api/door.ts'
import { CatalogueQuery, Product, SearchAnswer } from '#app/http/api/schemas/catalogue.ts'
import { NewClosure, NewPayment, NewReceipt } from '#app/http/api/schemas/order-bodies.ts'
import { Order, OrderPage, OrderPart, OrderQuery, Shipment } from '#app/http/api/schemas/orders.ts'
import {
  NewOrder,
  NewRequest,
  Request,
  RequestPage,
  RequestQuery,
} from '#app/http/api/schemas/requests.ts'
import { NewSellOut, SellOutQuery, SellOutReport } from '#app/http/api/schemas/sales.ts'
import { webhookDoors } from '#app/http/api/webhook-doors.ts'

const read = { method: 'GET', body: noBody, status: 200 } as const
const act = { method: 'POST', query: nothing, status: 200 } as const
const inCatalogue = { group: 'catalogue', scope: 'catalogue:read', open: true } as const
const ofRequests = { group: 'requests', scope: 'requests:write' } as const
const ofOrders = { group: 'orders', scope: 'orders:write' } as const

/** Every door of the API by its name: the document, the routes and the tests read this table. */
export const doors = {
  searchCatalogue: defineDoor({
    ...read,
    ...inCatalogue,
    path: '/catalogue',
    params: nothing,
    query: StrictSearchSchema,
    told: CatalogueQuery,
    from: parametersOf,
    answer: SearchAnswer,
  }),
  readProduct: defineDoor({
    ...read,
    ...inCatalogue,
    path: '/catalogue/{productSlug}',
    params: keyed('productSlug'),
    query: nothing,
    answer: Product,
  }),
  listRequests: defineDoor({
    ...read,
    ...ofRequests,
    scope: 'requests:read',
    path: '/requests',
    params: nothing,
    query: RequestQuery,
    answer: RequestPage,
  }),
  createRequest: defineDoor({
    ...act,
    ...ofRequests,
    path: '/requests',
    params: nothing,
    body: NewRequest,
    answer: Request,
    status: 201,
  }),
  readRequest: defineDoor({
    ...read,
    ...ofRequests,
    scope: 'requests:read',
    path: '/requests/{requestId}',
    params: keyed('requestId'),
    query: nothing,
    answer: Request,
  }),
  closeRequest: defineDoor({
    ...act,
    ...ofRequests,
    path: '/requests/{requestId}/closure',
    params: keyed('requestId'),
    body: noBody,
    answer: Request,
  }),
  acceptQuotes: defineDoor({
    ...act,
    ...ofOrders,
    path: '/requests/{requestId}/order',
    params: keyed('requestId'),
    body: NewOrder,
    answer: Order,
    status: 201,
  }),
  listOrders: defineDoor({
    ...read,
    ...ofOrders,
    scope: 'orders:read',
    path: '/orders',
    params: nothing,
    query: OrderQuery,
    answer: OrderPage,
  }),
  readOrder: defineDoor({
    ...read,
    ...ofOrders,
    scope: 'orders:read',
    path: '/orders/{orderId}',
    params: keyed('orderId'),
    query: nothing,
    answer: Order,
  }),
  cancelOrder: defineDoor({
    ...act,
    ...ofOrders,
    path: '/orders/{orderId}/cancellation',
    params: keyed('orderId'),
    body: noBody,
    answer: Order,
  }),
  closePart: defineDoor({
    ...act,
    ...ofOrders,
    path: '/parts/{partId}/closure',
    params: keyed('partId'),
    body: NewClosure,
    answer: OrderPart,
  }),
  resumePart: defineDoor({
    ...act,
    ...ofOrders,
    path: '/parts/{partId}/resumption',
    params: keyed('partId'),
    body: noBody,
    answer: OrderPart,
  }),
  recordReceipt: defineDoor({
    ...act,
    ...ofOrders,
    scope: 'receipts:write',
    path: '/shipments/{shipmentId}/receipt',
    params: keyed('shipmentId'),
    body: NewReceipt,
    answer: Shipment,
    status: 201,
  }),
  completePapers: defineDoor({
    ...act,
    ...ofOrders,
    path: '/invoices/{invoiceId}/completion',
    params: keyed('invoiceId'),
    body: noBody,
    answer: Order,
  }),
  recordPayment: defineDoor({
    ...act,
    ...ofOrders,
    path: '/invoices/{invoiceId}/payments',
    params: keyed('invoiceId'),
    body: NewPayment,
    answer: Order,
    status: 201,
  }),
  ...webhookDoors,
  reportSellOut: defineDoor({
    ...act,
    group: 'sales',
    scope: 'sales:write',
    path: '/sell-out',
    params: nothing,
    query: SellOutQuery,
    body: NewSellOut,
    text: 'text/csv',
    answer: SellOutReport,
  }),
} as const

export type DoorId = keyof typeof doors
