import { z } from 'zod'
import { certificateKinds } from '#app/domain/certification/certificate.ts'
import { declineReasons } from '#app/domain/curation/calls/decline-reasons.ts'
import { type RoundState, roundActs } from '#app/domain/curation/rounds/round-acts.ts'
import { roundPageSize } from '#app/domain/curation/rounds/views.ts'
import { Count, Day, Id, Instant, PageQuery, pageOf, Rupiah } from '#app/http/api/scalars.ts'
import { statesOf } from '#app/kernel/acts.ts'

const CallState = z.enum(statesOf(roundActs) as RoundState[]).meta({ id: 'CallState' })

/** What every product must fulfil; what is null is not asked. Prices per sold piece. */
const CallConditions = z
  .object({
    certificates: z.array(z.enum(certificateKinds)),
    capacityPerDay: Count.nullable(),
    priceFloor: Rupiah.nullable(),
    priceCeiling: Rupiah.nullable(),
    shelfLifeDays: Count.nullable(),
    leadTimeDays: Count.nullable(),
    barcode: z.boolean(),
  })
  .meta({ id: 'CallConditions' })

const facts = {
  id: Id,
  state: CallState,
  title: z.string(),
  text: z.string().nullable(),
  categoryIds: z.array(z.string()),
  seats: Count.nullable(),
  seatsTaken: Count,
  closesOn: Day.nullable(),
  invitedOnly: z.boolean(),
  conditions: CallConditions,
  reason: z.string().nullable(),
  openedAt: Instant.nullable(),
}

const CallSummary = z.object(facts).meta({ id: 'CallSummary' })

export const CallPage = pageOf('CallPage', CallSummary)

export const CallQuery = PageQuery.extend({ state: CallState.optional() })

/** With what waits in it, and to how many makers it is addressed. */
export const Call = z
  .object({
    ...facts,
    counts: z.object({ new: Count, asked: Count, passed: Count, declined: Count }),
    invited: Count,
  })
  .meta({ id: 'Call' })

/** The whole call as it is to be; a condition that is left out is not asked. */
export const NewCall = z
  .object({
    title: z.string().max(120),
    text: z.string().max(3000).optional(),
    categoryIds: z.array(z.string().max(40)).max(100).default([]),
    seats: Count.min(1).max(5000).optional(),
    closesOn: Day,
    audience: z.enum(['everyone', 'invited']),
    conditions: CallConditions.partial().default({}),
  })
  .meta({ id: 'NewCall' })

export const NewCallCancellation = z
  .object({ reason: z.string().max(500) })
  .meta({ id: 'NewCallCancellation' })

export const InvitableQuery = z.object({ q: z.string().max(100).default('') })

export const InvitableList = z
  .object({
    items: z.array(
      z.object({
        id: Id,
        businessName: z.string(),
        products: z.array(z.string()),
        invited: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'InvitableList' })

export const NewInvitations = z
  .object({ producerIds: z.array(Id).min(1).max(200) })
  .meta({ id: 'NewInvitations' })

/** One word on several entries: passed, declined with its reason, or asked something. */
export const NewEntryDecision = z
  .object({
    entries: z.array(Id).min(1).max(roundPageSize),
    outcome: z.enum(['pass', 'ask', 'decline']),
    reasonCode: z.enum(declineReasons).optional(),
    reasonText: z.string().max(1000).optional(),
    questions: z.array(z.string().min(1).max(200)).max(10).default([]),
  })
  .meta({ id: 'NewEntryDecision' })
