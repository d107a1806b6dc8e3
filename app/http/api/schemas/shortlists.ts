import { z } from 'zod'
import { mostLines } from '#app/domain/catalogue/shortlists/schemas.ts'
import { Count, Day, Id, Instant, PageQuery, pageOf } from '#app/http/api/scalars.ts'
import { Request } from '#app/http/api/schemas/requests.ts'

const head = {
  id: Id,
  name: z.string(),
  createdByName: z.string(),
  createdAt: Instant,
  changedAt: Instant,
  archivedAt: Instant.nullable(),
}

export const Shortlist = z
  .object({
    ...head,
    lines: z.array(
      z.object({
        id: Id,
        productId: Id,
        slug: z.string(),
        productName: z.string(),
        producerName: z.string(),
        note: z.string().nullable(),
        addedByName: z.string(),
        addedAt: Instant,
      }),
    ),
  })
  .meta({ id: 'Shortlist' })

const ShortlistSummary = z.object({ ...head, products: Count }).meta({ id: 'ShortlistSummary' })

export const ShortlistPage = pageOf('ShortlistPage', ShortlistSummary)

export const ShortlistQuery = PageQuery.extend({ archived: z.stringbool().default(false) })

const productIds = z.array(Id).max(mostLines)

export const NewShortlist = z
  .object({ name: z.string().max(80), productIds: productIds.default([]) })
  .meta({ id: 'NewShortlist' })

export const NewShortlistLines = z
  .object({ productIds: productIds.min(1) })
  .meta({ id: 'NewShortlistLines' })

/** What is not named stays as it is. */
export const ShortlistChange = z
  .object({
    name: z.string().max(80).optional(),
    lines: z
      .array(z.object({ id: Id, note: z.string().max(300).optional() }))
      .max(mostLines)
      .default([]),
  })
  .meta({ id: 'ShortlistChange' })

/** A request for all on a list; where no quantity is said, the least that may be ordered. */
export const NewShortlistRequest = z
  .object({
    title: z.string().max(120).optional(),
    note: z.string().max(1000).optional(),
    deliverTo: z.string().max(300),
    deliverBy: Day,
    answerBy: Day,
    quantities: z
      .array(z.object({ productId: Id, quantity: Count.min(1) }))
      .max(mostLines)
      .default([]),
  })
  .meta({ id: 'NewShortlistRequest' })

export const ShortlistRequest = z
  .object({ request: Request, left: z.array(z.string()) })
  .meta({ id: 'ShortlistRequest' })
