import { defineActs } from '#app/kernel/acts.ts'

export type VerificationState = 'waiting' | 'verified' | 'refused' | 'withdrawn'

/** Everything that can happen to a buyer's wish to be vouched for; who was refused asks anew, and whose tax number is another one is looked at again. */
export const verificationActs = defineActs<VerificationState, 'buyer' | 'official' | 'admin'>()({
  ask: { by: 'buyer', from: [], to: 'waiting' },
  verify: { by: ['official', 'admin'], from: ['waiting'], to: 'verified' },
  refuse: { by: ['official', 'admin'], from: ['waiting'], to: 'refused' },
  renew: { by: 'buyer', from: ['waiting', 'verified'], to: 'waiting' },
  withdraw: { by: ['official', 'admin'], from: ['verified'], to: 'withdrawn' },
})

export type VerificationAct = keyof typeof verificationActs
