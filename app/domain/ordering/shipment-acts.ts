import { defineActs } from '#app/kernel/acts.ts'

export type ShipmentState = 'shipped' | 'received'

export const shipmentActs = defineActs<ShipmentState, 'buyer' | 'producer'>()({
  send: { by: 'producer', from: [], to: 'shipped' },
  receive: { by: 'buyer', from: ['shipped'], to: 'received' },
})
