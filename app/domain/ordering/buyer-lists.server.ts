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
import { following, type Walk } from '#app/kernel/walk.ts'
import { database } from '#app/platform/database.server.ts'

/** The buyer's requests that were sent or put away; a draft is its own person's. */
export async function walkRequests(
  buyer: Buyer,
  { state, after, most }: Walk & { state?: RequestState },
): Promise<RequestSummary[]> {
  const rows = await database().quoteRequest.findMany({
    where: {
      buyerId: buyer.organisationId,
      state: state ?? { not: 'draft' },
      ...following('createdAt', after),
    },
    include: requestInList,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return rows.map(summariseRequest)
}

export async function walkOrders(
  buyer: Buyer,
  { state, after, most }: Walk & { state?: OrderState },
): Promise<OrderSummary[]> {
  const rows = await database().order.findMany({
    where: {
      buyerId: buyer.organisationId,
      ...(state ? { state } : {}),
      ...following('placedAt', after),
    },
    include: orderInList,
    orderBy: [{ placedAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return summariseOrders(rows)
}
