import { defineDoor, keyed, noBody, nothing } from '#app/http/api/door.ts'
import {
  NewSample,
  NewSampleReceipt,
  Sample,
  SamplePage,
  SampleQuery,
} from '#app/http/api/schemas/samples.ts'

const room = { group: 'samples', scope: 'requests:read' } as const
const read = { ...room, method: 'GET', body: noBody, status: 200 } as const
const act = { ...room, scope: 'requests:write', method: 'POST', query: nothing } as const
const one = { params: keyed('sampleAskingId'), answer: Sample } as const

/** Samples before an order: whoever may ask for quotes may ask for them. */
export const sampleDoors = {
  listSamples: defineDoor({
    ...read,
    path: '/samples',
    params: nothing,
    query: SampleQuery,
    answer: SamplePage,
  }),
  askForSample: defineDoor({
    ...act,
    path: '/samples',
    params: nothing,
    body: NewSample,
    answer: Sample,
    status: 201,
  }),
  readSample: defineDoor({ ...read, ...one, path: '/samples/{sampleAskingId}', query: nothing }),
  withdrawSample: defineDoor({
    ...act,
    ...one,
    path: '/samples/{sampleAskingId}/withdrawal',
    body: noBody,
    status: 200,
  }),
  receiveSample: defineDoor({
    ...act,
    ...one,
    path: '/samples/{sampleAskingId}/receipt',
    body: NewSampleReceipt,
    status: 200,
  }),
} as const
