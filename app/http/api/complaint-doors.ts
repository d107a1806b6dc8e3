import { defineDoor, keyed, noBody, nothing } from '#app/http/api/door.ts'
import { PageQuery } from '#app/http/api/scalars.ts'
import { Complaint, ComplaintPage, NewComplaint } from '#app/http/api/schemas/complaints.ts'

const room = { group: 'complaints', scope: 'complaints:manage' } as const
const read = { ...room, method: 'GET', body: noBody, status: 200 } as const

/** What a buyer complains of, and what came of it. */
export const complaintDoors = {
  listComplaints: defineDoor({
    ...read,
    path: '/complaints',
    params: nothing,
    query: PageQuery,
    answer: ComplaintPage,
  }),
  createComplaint: defineDoor({
    ...room,
    method: 'POST',
    path: '/complaints',
    params: nothing,
    query: nothing,
    body: NewComplaint,
    answer: Complaint,
    status: 201,
  }),
  readComplaint: defineDoor({
    ...read,
    path: '/complaints/{complaintId}',
    params: keyed('complaintId'),
    query: nothing,
    answer: Complaint,
  }),
} as const
