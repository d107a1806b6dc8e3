import type { Buyer } from '#app/domain/accounts/actor.ts'
import { decideOrder } from '#app/domain/ordering/decide-order.server.ts'

/** The second person lets the order go out to its makers. */
export const approveOrder = (buyer: Buyer, orderId: string, now: Date) =>
  decideOrder(buyer, orderId, { approved: true }, now)
