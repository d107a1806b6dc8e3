import { z } from 'zod'
import { type IncidentState, incidentActs } from '#app/domain/curation/incidents/incident-acts.ts'
import { Id, Instant, pageOf } from '#app/http/api/scalars.ts'
import { SentFile } from '#app/http/api/schemas/sent-file.ts'
import { statesOf } from '#app/kernel/acts.ts'

export const Complaint = z
  .object({
    id: Id,
    number: z.string(),
    productId: Id,
    name: z.string(),
    slug: z.string(),
    state: z.enum(statesOf(incidentActs) as IncidentState[]),
    text: z.string(),
    reportedAt: Instant,
    closedAt: Instant.nullable(),
    outcome: z.string().nullable(),
  })
  .meta({ id: 'Complaint' })

export const ComplaintPage = pageOf('ComplaintPage', Complaint)

export const NewComplaint = z
  .object({
    productId: Id,
    /** Of an order of one's own, where it came with one. */
    orderLineId: Id.optional(),
    text: z.string().max(2000),
    files: z.array(SentFile).max(3).default([]),
  })
  .meta({ id: 'NewComplaint' })
