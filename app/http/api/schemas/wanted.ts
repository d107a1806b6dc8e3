import { z } from 'zod'
import {
  type WantedState as WantedStates,
  wantedActs,
  wantedOutcomes,
} from '#app/domain/catalogue/wanted/wanted-acts.ts'
import { Count, Day, Id, Instant, PageQuery, pageOf } from '#app/http/api/scalars.ts'
import { statesOf } from '#app/kernel/acts.ts'

const WantedState = z.enum(statesOf(wantedActs) as WantedStates[]).meta({ id: 'WantedState' })

const head = {
  id: Id,
  number: z.string(),
  what: z.string(),
  quantity: Count.nullable(),
  unit: z.string().nullable(),
  neededBy: Day.nullable(),
  state: WantedState,
  askedAt: Instant,
}

const Answer = z
  .object({
    id: Id,
    byName: z.string(),
    text: z.string(),
    at: Instant,
    makers: z.array(
      z.object({
        producerId: Id,
        name: z.string(),
        isListed: z.boolean(),
        product: z.object({ name: z.string(), slug: z.string().nullable() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'WantedAnswer' })

export const Wanted = z
  .object({
    ...head,
    details: z.string().nullable(),
    place: z.string().nullable(),
    askedByName: z.string(),
    answers: z.array(Answer),
    outcome: z.enum(wantedOutcomes).nullable(),
    closingText: z.string().nullable(),
    closedBy: z.string().nullable(),
    closedAt: Instant.nullable(),
  })
  .meta({ id: 'Wanted' })

const WantedSummary = z.object({ ...head, answers: Count }).meta({ id: 'WantedSummary' })

export const WantedPage = pageOf('WantedPage', WantedSummary)

export const WantedQuery = PageQuery.extend({ state: WantedState.optional() })

export const NewWanted = z
  .object({
    what: z.string().max(120),
    details: z.string().max(1000).optional(),
    quantity: Count.min(1).max(10_000_000).optional(),
    unit: z.string().max(30).optional(),
    neededBy: Day.optional(),
    /** The district where it should be made; without it the buyer's own region. */
    districtCode: z
      .string()
      .regex(/^\d{2}\.\d{2}\.\d{2}$/)
      .optional(),
  })
  .meta({ id: 'NewWanted' })

export const NewWantedClosing = z
  .object({ outcome: z.enum(['found', 'dropped']), text: z.string().max(500).optional() })
  .meta({ id: 'NewWantedClosing' })
