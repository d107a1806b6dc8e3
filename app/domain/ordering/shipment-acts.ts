import { defineActs } from '#app/kernel/acts.ts'

export type ShipmentState = 'shipped' | 'received'

export const shipmentActs = defineActs<ShipmentState, 'buyer'>()({
  receive: { by: 'buyer', from: ['shipped'], to: 'received' },
})
