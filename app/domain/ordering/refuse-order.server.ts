import type { Buyer } from '#app/domain/accounts/actor.ts'
import { decideOrder } from '#app/domain/ordering/decide-order.server.ts'

/** The second person stops the order; what it had reserved is free again. */
export const refuseOrder = (buyer: Buyer, orderId: string, reason: string, now: Date) =>
  decideOrder(buyer, orderId, { approved: false, reason }, now)
