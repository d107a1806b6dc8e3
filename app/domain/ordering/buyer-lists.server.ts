import type { Buyer } from '#app/domain/accounts/actor.ts'
import {
  orderInList,
  requestInList,
  summariseOrders,
  summariseRequest,
} from '#app/domain/ordering/buyer-summaries.server.ts'
import type { OrderState } from '#app/domain/ordering/order-acts.ts'
import type { OrderSummary } from '#app/domain/ordering/order-view.ts'
import type { RequestState } from '#app/domain/ordering/request-acts.ts'
import type { RequestSummary } from '#app/domain/ordering/request-view.ts'
import { database } from '#app/platform/database.server.ts'

/** The newest first, after a known one: what comes in meanwhile moves nothing. */
type Walk<State> = { state?: State; after?: { at: Date; id: string } | undefined; most: number }

/** Earlier than this, or as early with a smaller id. */
const before = <Column extends string>(column: Column, after: { at: Date; id: string }) => ({
  OR: [{ [column]: { lt: after.at } }, { [column]: after.at, id: { lt: after.id } }],
})

/** The buyer's requests that were sent or put away; a draft is its own person's. */
export async function walkRequests(
  buyer: Buyer,
  { state, after, most }: Walk<RequestState>,
): Promise<RequestSummary[]> {
  const rows = await database().quoteRequest.findMany({
    where: {
      buyerId: buyer.organisationId,
      state: state ?? { not: 'draft' },
      ...(after ? before('createdAt', after) : {}),
    },
    include: requestInList,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return rows.map(summariseRequest)
}

export async function walkOrders(
  buyer: Buyer,
  { state, after, most }: Walk<OrderState>,
): Promise<OrderSummary[]> {
  const rows = await database().order.findMany({
    where: {
      buyerId: buyer.organisationId,
      ...(state ? { state } : {}),
      ...(after ? before('placedAt', after) : {}),
    },
    include: orderInList,
    orderBy: [{ placedAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return summariseOrders(rows)
}
