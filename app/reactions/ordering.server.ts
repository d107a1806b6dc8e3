import { deliveryReactions } from '#app/reactions/ordering-delivery.server.ts'
import { orderReactions } from '#app/reactions/ordering-orders.server.ts'
import { paymentReactions } from '#app/reactions/ordering-payments.server.ts'
import { requestReactions } from '#app/reactions/ordering-requests.server.ts'
import type { Reactions } from '#app/reactions/reactions.ts'

/** From a request to a paid invoice: whose turn it is, and whose it no longer is. */
export const orderingReactions: Reactions = {
  ...requestReactions,
  ...orderReactions,
  ...deliveryReactions,
  ...paymentReactions,
}
