import { parametersOf, StrictSearchSchema } from '#app/domain/catalogue/search/search-question.ts'
import { callDoors } from '#app/http/api/call-doors.ts'
import { complaintDoors } from '#app/http/api/complaint-doors.ts'
import { defineDoor, keyed, noBody, nothing } from '#app/http/api/door.ts'
import { lineSheetDoors } from '#app/http/api/line-sheet-doors.ts'
import { orderDoors } from '#app/http/api/order-doors.ts'
import { sampleDoors } from '#app/http/api/sample-doors.ts'
import { savedSearchDoors } from '#app/http/api/saved-search-doors.ts'
import { CatalogueQuery, Product, SearchAnswer } from '#app/http/api/schemas/catalogue.ts'
import { NewRequest, Request, RequestPage, RequestQuery } from '#app/http/api/schemas/requests.ts'
import { NewSellOut, SellOutQuery, SellOutReport } from '#app/http/api/schemas/sales.ts'
import { shortlistDoors } from '#app/http/api/shortlist-doors.ts'
import { wantedDoors } from '#app/http/api/wanted-doors.ts'
import { webhookDoors } from '#app/http/api/webhook-doors.ts'

const read = { method: 'GET', body: noBody, status: 200 } as const
const act = { method: 'POST', query: nothing, status: 200 } as const
const inCatalogue = { group: 'catalogue', scope: 'catalogue:read', open: true } as const
const ofRequests = { group: 'requests', scope: 'requests:write' } as const

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
  ...lineSheetDoors,
  ...savedSearchDoors,
  ...shortlistDoors,
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
  ...sampleDoors,
  ...orderDoors,
  ...callDoors,
  ...complaintDoors,
  ...wantedDoors,
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
