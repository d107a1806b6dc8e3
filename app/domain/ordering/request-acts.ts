import { defineActs } from '#app/kernel/acts.ts'

export type RequestState = 'draft' | 'open' | 'ordered' | 'closed'

/** A request collects lines, goes to the makers, and ends in one order or in none. */
export const requestActs = defineActs<RequestState, 'buyer'>()({
  begin: { by: 'buyer', from: [], to: 'draft' },
  send: { by: 'buyer', from: ['draft'], to: 'open' },
  order: { by: 'buyer', from: ['open'], to: 'ordered' },
  close: { by: 'buyer', from: ['draft', 'open'], to: 'closed' },
})
