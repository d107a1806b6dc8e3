import { defineDoor, keyed, noBody, nothing } from '#app/http/api/door.ts'
import {
  NewSavedSearch,
  SavedSearch,
  SavedSearchChange,
  SavedSearchList,
  SavedSearchNews,
} from '#app/http/api/schemas/saved-searches.ts'

const room = { group: 'savedSearches', scope: 'searches:manage' } as const
const read = { ...room, method: 'GET', query: nothing, body: noBody, status: 200 } as const
const act = { ...room, method: 'POST', query: nothing, answer: SavedSearch } as const
const one = { ...act, params: keyed('savedSearchId'), status: 200 } as const

/** Searches that tell what is new. */
export const savedSearchDoors = {
  listSavedSearches: defineDoor({
    ...read,
    path: '/saved-searches',
    params: nothing,
    answer: SavedSearchList,
  }),
  createSavedSearch: defineDoor({
    ...act,
    path: '/saved-searches',
    params: nothing,
    body: NewSavedSearch,
    status: 201,
  }),
  readSavedSearch: defineDoor({
    ...read,
    path: '/saved-searches/{savedSearchId}',
    params: keyed('savedSearchId'),
    answer: SavedSearch,
  }),
  changeSavedSearch: defineDoor({
    ...one,
    path: '/saved-searches/{savedSearchId}',
    body: SavedSearchChange,
  }),
  removeSavedSearch: defineDoor({
    ...one,
    path: '/saved-searches/{savedSearchId}/removal',
    body: noBody,
  }),
  lookAtSavedSearch: defineDoor({
    ...one,
    path: '/saved-searches/{savedSearchId}/look',
    body: noBody,
    answer: SavedSearchNews,
  }),
} as const
