import { defineActs } from '#app/kernel/acts.ts'

export type WantedState = 'open' | 'answered' | 'closed'

/** Everything that can happen to what a buyer looks for. */
export const wantedActs = defineActs<WantedState, 'buyer' | 'mentor' | 'official'>()({
  ask: { by: 'buyer', from: [], to: 'open' },
  answer: { by: ['mentor', 'official'], from: ['open', 'answered'], to: 'answered' },
  close: { by: 'buyer', from: ['open', 'answered'], to: 'closed' },
  decline: { by: 'official', from: ['open', 'answered'], to: 'closed' },
})

export type WantedAct = keyof typeof wantedActs

/** How it ended: the buyer found it, no longer needs it, or nobody of the region makes it. */
export const wantedOutcomes = ['found', 'dropped', 'none'] as const
export type WantedOutcome = (typeof wantedOutcomes)[number]
