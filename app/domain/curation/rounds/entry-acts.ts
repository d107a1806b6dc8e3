import { defineActs } from '#app/kernel/acts.ts'

export type EntryState = 'entered' | 'asked' | 'passed' | 'declined' | 'withdrawn' | 'released'

type Performer = 'producer' | 'buyer' | 'official' | 'system'

/**
 * In an agency's round the decision on the submission passes or declines; in a call the buyer does. An
 * appeal upheld reopens what was declined, in a round that is over it is set aside.
 */
export const entryActs = defineActs<EntryState, Performer>()({
  enter: { by: 'producer', from: [], to: 'entered' },
  ask: { by: 'buyer', from: ['entered'], to: 'asked' },
  answer: { by: 'producer', from: ['asked'], to: 'entered' },
  pass: { by: ['buyer', 'official'], from: ['entered', 'asked'], to: 'passed' },
  decline: { by: ['buyer', 'official'], from: ['entered', 'asked'], to: 'declined' },
  withdraw: { by: 'producer', from: ['entered', 'asked'], to: 'withdrawn' },
  enterAgain: { by: 'producer', from: ['withdrawn'], to: 'entered' },
  reopen: { by: 'system', from: ['declined'], to: 'entered' },
  setAside: { by: 'system', from: ['declined'], to: 'released' },
  release: { by: ['buyer', 'official', 'system'], from: ['entered', 'asked'], to: 'released' },
})
