import { z } from 'zod'
import { certificateKinds } from '#app/domain/certification/certificate.ts'
import {
  type EntryState as EntryStates,
  entryActs,
} from '#app/domain/curation/rounds/entry-acts.ts'
import { Count, Id, Instant, PageQuery, pageOf, Rupiah } from '#app/http/api/scalars.ts'
import { statesOf } from '#app/kernel/acts.ts'

const EntryState = z.enum(statesOf(entryActs) as EntryStates[]).meta({ id: 'EntryState' })

const lackCodes = [
  ...['category', 'certificate', 'capacity', 'priceBelow', 'priceAbove'],
  ...['shelfLife', 'leadTime', 'barcode'],
] as const

/** One condition that a product does not meet today: what was asked, and what it has. */
const Lack = z
  .object({
    code: z.enum(lackCodes),
    kind: z.enum(certificateKinds).optional(),
    asked: z.int().optional(),
    has: z.int().nullable().optional(),
  })
  .meta({ id: 'Lack' })

const CallEntry = z
  .object({
    id: Id,
    state: EntryState,
    enteredAt: Instant,
    decidedAt: Instant.nullable(),
    deciderName: z.string().nullable(),
    reasonCode: z.string().nullable(),
    reasonText: z.string().nullable(),
    questions: z.array(
      z.object({
        id: Id,
        text: z.string(),
        askerName: z.string(),
        askedAt: Instant,
        answer: z.string().nullable(),
        answererName: z.string().nullable(),
        answeredAt: Instant.nullable(),
      }),
    ),
    lacks: z.array(Lack),
    product: z.object({
      id: Id,
      slug: z.string(),
      name: z.string(),
      state: z.string(),
      producerId: Id,
      businessName: z.string(),
      price: Rupiah.nullable(),
      unit: z.string().nullable(),
      minimumOrder: Count.nullable(),
      leadTimeDays: Count.nullable(),
      capacityPerDay: Count.nullable(),
      shelfLifeDays: Count.nullable(),
      netContent: z.string().nullable(),
      grade: z.string().nullable(),
    }),
  })
  .meta({ id: 'CallEntry' })

export const CallEntryPage = pageOf('CallEntryPage', CallEntry)

export const CallEntryQuery = PageQuery.extend({ state: EntryState.optional() })

/** The entries that were named, as they stand now. */
export const CallEntryList = z.object({ items: z.array(CallEntry) }).meta({ id: 'CallEntryList' })
