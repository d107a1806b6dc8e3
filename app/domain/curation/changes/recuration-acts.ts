import { defineActs } from '#app/kernel/acts.ts'

export type RecurationState = 'called' | 'answered' | 'dropped'

/** A call to put a listed product forward again: the maker answers by handing it in. */
export const recurationActs = defineActs<RecurationState, 'producer' | 'official'>()({
  call: { by: 'official', from: [], to: 'called' },
  answer: { by: 'producer', from: ['called'], to: 'answered' },
  drop: { by: 'official', from: ['called'], to: 'dropped' },
})
