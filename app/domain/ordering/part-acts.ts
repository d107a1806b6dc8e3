import { defineActs } from '#app/kernel/acts.ts'

export type PartState = 'pending' | 'placed' | 'confirmed' | 'declined' | 'fulfilled' | 'cancelled'

/** One maker's share. "Partly delivered" is computed from its lines, never stored. */
export const partActs = defineActs<PartState, 'buyer' | 'producer'>()({
  order: { by: 'buyer', from: [], to: 'placed' },
  hold: { by: 'buyer', from: [], to: 'pending' },
  place: { by: 'buyer', from: ['pending'], to: 'placed' },
  confirm: { by: 'producer', from: ['placed'], to: 'confirmed' },
  decline: { by: 'producer', from: ['placed'], to: 'declined' },
  cancel: { by: 'buyer', from: ['pending', 'placed'], to: 'cancelled' },
  fulfil: { by: 'buyer', from: ['confirmed'], to: 'fulfilled' },
})
