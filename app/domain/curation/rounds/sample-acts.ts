import { defineActs } from '#app/kernel/acts.ts'

export type SampleState = 'announced' | 'received' | 'examined' | 'kept' | 'returned' | 'destroyed'

/** A sample's way over the desk; what was kept may still be given back or destroyed. */
export const sampleActs = defineActs<SampleState, 'producer' | 'official'>()({
  announce: { by: 'producer', from: [], to: 'announced' },
  receive: { by: 'official', from: ['announced'], to: 'received' },
  examine: { by: 'official', from: ['received'], to: 'examined' },
  keep: { by: 'official', from: ['received', 'examined'], to: 'kept' },
  return: { by: 'official', from: ['received', 'examined', 'kept'], to: 'returned' },
  destroy: { by: 'official', from: ['received', 'examined', 'kept'], to: 'destroyed' },
})

export type SampleAct = keyof typeof sampleActs
export type SampleFate = Extract<SampleAct, 'keep' | 'return' | 'destroy'>
