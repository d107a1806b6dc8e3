import { defineDoor, keyed, noBody, nothing } from '#app/http/api/door.ts'
import { CallEntryList, CallEntryPage, CallEntryQuery } from '#app/http/api/schemas/call-entries.ts'
import {
  Call,
  CallPage,
  CallQuery,
  InvitableList,
  InvitableQuery,
  NewCall,
  NewCallCancellation,
  NewEntryDecision,
  NewInvitations,
} from '#app/http/api/schemas/calls.ts'

const room = { group: 'calls', scope: 'calls:manage' } as const
const read = { ...room, method: 'GET', body: noBody, status: 200 } as const
const act = { ...room, method: 'POST', query: nothing, status: 200, answer: Call } as const
const one = { ...act, params: keyed('callId') } as const

/** A buyer says what it looks for, makers enter, the buyer chooses. */
export const callDoors = {
  listCalls: defineDoor({
    ...read,
    path: '/calls',
    params: nothing,
    query: CallQuery,
    answer: CallPage,
  }),
  createCall: defineDoor({ ...act, path: '/calls', params: nothing, body: NewCall, status: 201 }),
  readCall: defineDoor({
    ...read,
    path: '/calls/{callId}',
    params: keyed('callId'),
    query: nothing,
    answer: Call,
  }),
  changeCall: defineDoor({ ...one, path: '/calls/{callId}', body: NewCall }),
  openCall: defineDoor({ ...one, path: '/calls/{callId}/opening', body: noBody }),
  closeCall: defineDoor({ ...one, path: '/calls/{callId}/closure', body: noBody }),
  settleCall: defineDoor({ ...one, path: '/calls/{callId}/settlement', body: noBody }),
  cancelCall: defineDoor({
    ...one,
    path: '/calls/{callId}/cancellation',
    body: NewCallCancellation,
  }),
  listInvitable: defineDoor({
    ...read,
    path: '/calls/{callId}/makers',
    params: keyed('callId'),
    query: InvitableQuery,
    answer: InvitableList,
  }),
  inviteMakers: defineDoor({
    ...one,
    path: '/calls/{callId}/invitations',
    body: NewInvitations,
  }),
  listCallEntries: defineDoor({
    ...read,
    path: '/calls/{callId}/entries',
    params: keyed('callId'),
    query: CallEntryQuery,
    answer: CallEntryPage,
  }),
  decideEntries: defineDoor({
    ...one,
    path: '/calls/{callId}/decision',
    body: NewEntryDecision,
    answer: CallEntryList,
  }),
} as const
