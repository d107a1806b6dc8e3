import { defineDoor, keyed, noBody, nothing } from '#app/http/api/door.ts'
import {
  NewShortlist,
  NewShortlistLines,
  NewShortlistRequest,
  Shortlist,
  ShortlistChange,
  ShortlistPage,
  ShortlistQuery,
  ShortlistRequest,
} from '#app/http/api/schemas/shortlists.ts'

const room = { group: 'shortlists', scope: 'shortlists:write' } as const
const reading = { ...room, scope: 'shortlists:read' } as const
const read = { ...reading, method: 'GET', query: nothing, body: noBody, status: 200 } as const
const act = { ...room, method: 'POST', query: nothing, status: 200, answer: Shortlist } as const
const one = { ...act, params: keyed('shortlistId') } as const

/** Lists that colleagues keep together. */
export const shortlistDoors = {
  listShortlists: defineDoor({
    ...read,
    path: '/shortlists',
    params: nothing,
    query: ShortlistQuery,
    answer: ShortlistPage,
  }),
  createShortlist: defineDoor({
    ...act,
    path: '/shortlists',
    params: nothing,
    body: NewShortlist,
    status: 201,
  }),
  readShortlist: defineDoor({
    ...read,
    path: '/shortlists/{shortlistId}',
    params: keyed('shortlistId'),
    answer: Shortlist,
  }),
  changeShortlist: defineDoor({
    ...one,
    path: '/shortlists/{shortlistId}',
    body: ShortlistChange,
  }),
  extendShortlist: defineDoor({
    ...one,
    path: '/shortlists/{shortlistId}/lines',
    body: NewShortlistLines,
  }),
  reduceShortlist: defineDoor({
    ...act,
    path: '/shortlists/{shortlistId}/lines/{shortlistLineId}/removal',
    params: keyed('shortlistId').extend(keyed('shortlistLineId').shape),
    body: noBody,
  }),
  archiveShortlist: defineDoor({
    ...one,
    path: '/shortlists/{shortlistId}/archival',
    body: noBody,
  }),
  restoreShortlist: defineDoor({
    ...one,
    path: '/shortlists/{shortlistId}/restoration',
    body: noBody,
  }),
  requestShortlist: defineDoor({
    ...one,
    scope: 'requests:write',
    path: '/shortlists/{shortlistId}/request',
    body: NewShortlistRequest,
    answer: ShortlistRequest,
    status: 201,
  }),
} as const
