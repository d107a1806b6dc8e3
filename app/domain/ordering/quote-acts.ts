import { defineActs } from '#app/kernel/acts.ts'

export type QuoteState = 'asked' | 'offered' | 'declined' | 'accepted' | 'notChosen'

/** One maker's answer. An offer stands as it was made; whether it has run out is a date. */
export const quoteActs = defineActs<QuoteState, 'producer' | 'buyer'>()({
  ask: { by: 'buyer', from: [], to: 'asked' },
  offer: { by: 'producer', from: ['asked'], to: 'offered' },
  decline: { by: 'producer', from: ['asked', 'offered'], to: 'declined' },
  accept: { by: 'buyer', from: ['offered'], to: 'accepted' },
  passOver: { by: 'buyer', from: ['asked', 'offered'], to: 'notChosen' },
})
