import { defineActs } from '#app/kernel/acts.ts'

export type VerificationState = 'waiting' | 'verified' | 'refused' | 'withdrawn'

/** Everything that can happen to a buyer's wish to be vouched for; who was refused asks anew. */
export const verificationActs = defineActs<VerificationState, 'buyer' | 'official' | 'admin'>()({
  ask: { by: 'buyer', from: [], to: 'waiting' },
  verify: { by: ['official', 'admin'], from: ['waiting'], to: 'verified' },
  refuse: { by: ['official', 'admin'], from: ['waiting'], to: 'refused' },
  withdraw: { by: ['official', 'admin'], from: ['verified'], to: 'withdrawn' },
})

export type VerificationAct = keyof typeof verificationActs
