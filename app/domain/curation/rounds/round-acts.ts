import { defineActs } from '#app/kernel/acts.ts'

export type RoundKind = 'standing' | 'dated' | 'call'
export type RoundState = 'draft' | 'open' | 'closed' | 'settled' | 'cancelled'

type Performer = 'official' | 'buyer' | 'system'

/** An agency's round and a buyer's call have one life; only a call is settled by hand. */
export const roundActs = defineActs<RoundState, Performer>()({
  plan: { by: ['official', 'buyer'], from: [], to: 'draft' },
  open: { by: ['official', 'buyer'], from: ['draft'], to: 'open' },
  establish: { by: 'system', from: [], to: 'open' },
  close: { by: ['official', 'buyer', 'system'], from: ['open'], to: 'closed' },
  settle: { by: ['official', 'buyer'], from: ['closed'], to: 'settled' },
  cancel: { by: ['official', 'buyer'], from: ['draft', 'open'], to: 'cancelled' },
})
