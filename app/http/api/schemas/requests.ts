import { z } from 'zod'
import { mostRequestLines } from '#app/domain/ordering/most-request-lines.ts'
import { type QuoteState as QuoteStates, quoteActs } from '#app/domain/ordering/quote-acts.ts'
import {
  type RequestState as RequestStates,
  requestActs,
} from '#app/domain/ordering/request-acts.ts'
import { Count, Day, Id, Instant, PageQuery, pageOf, Rupiah } from '#app/http/api/scalars.ts'
import { statesOf } from '#app/kernel/acts.ts'

const RequestState = z.enum(statesOf(requestActs) as RequestStates[]).meta({ id: 'RequestState' })
const QuoteState = z.enum(statesOf(quoteActs) as QuoteStates[]).meta({ id: 'QuoteState' })

const details = {
  id: Id,
  number: z.string().nullable(),
  state: RequestState,
  title: z.string(),
  note: z.string().nullable(),
  deliverTo: z.string().nullable(),
  deliverBy: Day.nullable(),
  answerBy: Day.nullable(),
  createdAt: Instant,
  sentAt: Instant.nullable(),
}

const RequestSummary = z
  .object({ ...details, makers: Count, products: Count, offered: Count, asked: Count })
  .meta({ id: 'RequestSummary' })

const RequestLine = z
  .object({
    id: Id,
    productId: Id,
    productName: z.string(),
    producerId: Id,
    producerName: z.string(),
    unit: z.string(),
    quantity: Count,
    targetPrice: Rupiah.nullable(),
    note: z.string().nullable(),
    listPrice: Rupiah.nullable(),
    pricesHidden: z.boolean(),
    listed: z.boolean(),
    held: z.boolean(),
  })
  .meta({ id: 'RequestLine' })

const Quote = z
  .object({
    id: Id,
    number: z.string().nullable(),
    producerId: Id,
    producerName: z.string(),
    state: QuoteState,
    note: z.string().nullable(),
    validUntil: Day.nullable(),
    leadTimeDays: Count.nullable(),
    declineReason: z.string().nullable(),
    answeredAt: Instant.nullable(),
    lines: z.array(z.object({ requestLineId: Id, quantity: Count, price: Rupiah })),
  })
  .meta({ id: 'Quote' })

/** One request, split by maker: a quote for each, unseen by the others. */
export const Request = z
  .object({
    ...details,
    createdByName: z.string(),
    lines: z.array(RequestLine),
    quotes: z.array(Quote),
    order: z.object({ id: Id, number: z.string() }).nullable(),
  })
  .meta({ id: 'Request' })

export const RequestPage = pageOf('RequestPage', RequestSummary)

export const RequestQuery = PageQuery.extend({ state: RequestState.optional() })

/** The least is checked here; what a request must be is the page's own rule. */
export const NewRequest = z
  .object({
    title: z.string().max(120),
    note: z.string().max(1000).optional(),
    deliverTo: z.string().max(300),
    deliverBy: Day,
    answerBy: Day,
    lines: z
      .array(
        z.object({
          productId: Id,
          quantity: Count.min(1),
          targetPrice: Rupiah.optional(),
          note: z.string().max(300).optional(),
        }),
      )
      .min(1)
      .max(mostRequestLines),
  })
  .meta({ id: 'NewRequest' })

export const NewOrder = z
  .object({ quoteIds: z.array(Id).min(1).max(mostRequestLines) })
  .meta({ id: 'NewOrder' })
