import { defineActs } from '#app/kernel/acts.ts'

export type PartState =
  | 'pending'
  | 'placed'
  | 'confirmed'
  | 'declined'
  | 'fulfilled'
  | 'cancelled'
  | 'closing'
  | 'closedShort'

/** One maker's share. "Partly delivered" is computed from its lines, never stored. */
export const partActs = defineActs<PartState, 'buyer' | 'producer'>()({
  order: { by: 'buyer', from: [], to: 'placed' },
  hold: { by: 'buyer', from: [], to: 'pending' },
  place: { by: 'buyer', from: ['pending'], to: 'placed' },
  confirm: { by: 'producer', from: ['placed'], to: 'confirmed' },
  decline: { by: 'producer', from: ['placed'], to: 'declined' },
  cancel: { by: 'buyer', from: ['pending', 'placed'], to: 'cancelled' },
  fulfil: { by: 'buyer', from: ['confirmed'], to: 'fulfilled' },
  proposeClosing: { by: 'producer', from: ['confirmed'], to: 'closing' },
  resume: { by: ['producer', 'buyer'], from: ['closing'], to: 'confirmed' },
  closeShort: { by: 'buyer', from: ['confirmed', 'closing'], to: 'closedShort' },
})

/** The maker has said yes: goods move, or have moved. */
export const hasBegun = (state: PartState): boolean =>
  state === 'confirmed' || state === 'closing' || state === 'fulfilled' || state === 'closedShort'

/** Nothing more of it will be sent. */
export const hasEnded = (state: PartState): boolean =>
  state === 'fulfilled' || state === 'closedShort'
