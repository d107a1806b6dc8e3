import type { Buyer } from '#app/domain/accounts/actor.ts'
import {
  type ChoiceRefusal,
  readChoice,
  refusalOf,
} from '#app/domain/ordering/chosen-quotes.server.ts'
import { colleaguesOf } from '#app/domain/ordering/colleagues.server.ts'
import type { OrderState } from '#app/domain/ordering/order-acts.ts'
import type { OrderView } from '#app/domain/ordering/order-view.ts'
import { draftOrder, placeOrder } from '#app/domain/ordering/place-order.server.ts'
import { hasApproverBesides, needsApproval } from '#app/domain/ordering/policy.ts'
import { viewPlaced } from '#app/domain/ordering/view-placed.server.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'

export type AcceptRefusal =
  | ChoiceRefusal
  | { reason: 'notFound' | 'noApprover' }
  | {
      reason: 'noCapacity'
      productName: string
      unit: string
      wanted: number
      free: number
      toDay: string
    }

type Placed = {
  orderId: string
  number: string
  state: OrderState
  /** The whole order, where it was placed just now. */
  order?: OrderView
}

type Asked = { buyer: Buyer; requestId: string; chosen: readonly string[]; now: Date }

/** Decides on what is there now, and places. @returns nothing where that changed before it was placed */
async function tryToAccept(asked: Asked): Promise<Result<Placed, AcceptRefusal> | undefined> {
  const { buyer, requestId, chosen, now } = asked
  const today = dayOf(now)
  const choice = await readChoice(buyer, requestId, chosen, today)
  if (!choice) return refuse({ reason: 'notFound' })
  if (choice.order) return ok(choice.order)
  const refusal = await refusalOf(choice, chosen, today)
  if (refusal) return refuse(refusal)

  const draft = draftOrder({ buyer, choice, now })
  const held = needsApproval(draft.total, choice.approvalLimit)
  if (held) {
    const colleagues = await colleaguesOf(database(), buyer.organisationId, 'buyer')
    if (!hasApproverBesides(buyer, colleagues)) return refuse({ reason: 'noApprover' })
  }
  const state: OrderState = held ? 'awaitingApproval' : 'placed'
  const placing = { buyer, draft, state }
  const { number, short } = await placeOrder(placing)
  if (number) return ok({ orderId: draft.id, number, state, order: viewPlaced(placing, number) })
  if (!short) return undefined
  const line = draft.lines.find(({ productId }) => productId === short.productId)
  const { productName = '', unit = '' } = line ?? {}
  const { wanted, free, toDay } = short
  return refuse({ reason: 'noCapacity', productName, unit, wanted, free, toDay })
}

/** Each time something changed in between: another choice of the request, an offer, a product, the terms. */
const mostTries = 3

/**
 * Turns the chosen offers of a request into one order with one part per maker, at once: capacity
 * reserved, other offers passed over. Asked again, it answers with the same order.
 */
export async function acceptQuotes(
  buyer: Buyer,
  requestId: string,
  quoteIds: readonly string[],
  now: Date,
): Promise<Result<Placed, AcceptRefusal>> {
  const chosen = [...new Set(quoteIds.map((id) => id.toLowerCase()))]
  for (let tries = 0; tries < mostTries; tries++) {
    const answer = await tryToAccept({ buyer, requestId, chosen, now })
    if (answer) return answer
  }
  return refuse({ reason: 'quoteGone' })
}
