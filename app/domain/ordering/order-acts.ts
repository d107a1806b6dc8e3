import { defineActs } from '#app/kernel/acts.ts'

export type OrderState = 'awaitingApproval' | 'placed' | 'refused' | 'cancelled'

/** The buyer's own word on an order; delivery and payment have machines of their own. */
export const orderActs = defineActs<OrderState, 'buyer'>()({
  place: { by: 'buyer', from: [], to: 'placed' },
  hold: { by: 'buyer', from: [], to: 'awaitingApproval' },
  approve: { by: 'buyer', from: ['awaitingApproval'], to: 'placed' },
  refuse: { by: 'buyer', from: ['awaitingApproval'], to: 'refused' },
  cancel: { by: 'buyer', from: ['awaitingApproval', 'placed'], to: 'cancelled' },
})
