import { defineDoor, keyed, noBody, nothing } from '#app/http/api/door.ts'
import {
  NewWanted,
  NewWantedClosing,
  Wanted,
  WantedPage,
  WantedQuery,
} from '#app/http/api/schemas/wanted.ts'

const room = { group: 'wanted', scope: 'wanted:manage' } as const
const read = { ...room, method: 'GET', body: noBody, status: 200 } as const
const act = { ...room, method: 'POST', query: nothing, answer: Wanted } as const

/** What a buyer did not find: the agency looks for who makes it. */
export const wantedDoors = {
  listWanted: defineDoor({
    ...read,
    path: '/wanted',
    params: nothing,
    query: WantedQuery,
    answer: WantedPage,
  }),
  createWanted: defineDoor({
    ...act,
    path: '/wanted',
    params: nothing,
    body: NewWanted,
    status: 201,
  }),
  readWanted: defineDoor({
    ...read,
    path: '/wanted/{wantedId}',
    params: keyed('wantedId'),
    query: nothing,
    answer: Wanted,
  }),
  closeWanted: defineDoor({
    ...act,
    path: '/wanted/{wantedId}/closure',
    params: keyed('wantedId'),
    body: NewWantedClosing,
    status: 200,
  }),
} as const
