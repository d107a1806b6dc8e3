import { z } from 'zod'
import {
  declineReasons,
  mostPieces,
  sampleVerdicts,
  sampleWays,
} from '#app/domain/ordering/samples/sample.ts'
import {
  type SampleState as SampleStates,
  sampleActs,
} from '#app/domain/ordering/samples/sample-acts.ts'
import { Count, Id, Instant, PageQuery, pageOf, Rupiah } from '#app/http/api/scalars.ts'
import { statesOf } from '#app/kernel/acts.ts'

const SampleState = z.enum(statesOf(sampleActs) as SampleStates[]).meta({ id: 'SampleState' })
const Pieces = z.int().min(1).max(mostPieces)

const SampleStep = z
  .object({
    act: z.enum(['send', 'decline', 'receive', 'withdraw']),
    at: Instant,
    courier: z.string().nullable(),
    trackingNumber: z.string().nullable(),
    cost: Rupiah.nullable(),
    reason: z.enum(declineReasons).nullable(),
    verdict: z.enum(sampleVerdicts).nullable(),
    text: z.string().nullable(),
  })
  .meta({ id: 'SampleStep' })

/** A sample that the firm asked a maker for, with what happened since. */
export const Sample = z
  .object({
    id: Id,
    number: z.string(),
    state: SampleState,
    productId: Id,
    productName: z.string(),
    producerId: Id,
    producerName: z.string(),
    quantity: Count,
    unit: z.string(),
    note: z.string().nullable(),
    way: z.enum(sampleWays),
    price: Rupiah.nullable(),
    delivery: z.object({ recipient: z.string(), phone: z.string(), deliverTo: z.string() }),
    askedByName: z.string(),
    askedAt: Instant,
    steps: z.array(SampleStep),
  })
  .meta({ id: 'Sample' })

export const SamplePage = pageOf('SamplePage', Sample)

export const SampleQuery = PageQuery.extend({ state: SampleState.optional() })

export const NewSample = z
  .object({
    productId: Id,
    quantity: Pieces,
    recipient: z.string().max(120),
    phone: z.string().max(40),
    deliverTo: z.string().max(300),
    note: z.string().max(500).optional(),
  })
  .meta({ id: 'NewSample' })

export const NewSampleReceipt = z
  .object({ verdict: z.enum(sampleVerdicts), text: z.string().max(1000).optional() })
  .meta({ id: 'NewSampleReceipt' })
