import { defineActs } from '#app/kernel/acts.ts'

export type DeliveryState = 'waiting' | 'delivered' | 'failed'

export const deliveryActs = defineActs<DeliveryState, 'system'>()({
  queue: { by: 'system', from: [], to: 'waiting' },
  arrive: { by: 'system', from: ['waiting'], to: 'delivered' },
  giveUp: { by: 'system', from: ['waiting'], to: 'failed' },
})
