import { defineActs } from '#app/kernel/acts.ts'

export type RecurationState = 'called' | 'answered' | 'dropped'

/**
 * A call to put a listed product forward again: the maker answers by handing it in. A file that is
 * taken back or rejected leaves the call standing; one reopened after an appeal answers it again.
 */
export const recurationActs = defineActs<RecurationState, 'producer' | 'official'>()({
  call: { by: 'official', from: [], to: 'called' },
  answer: { by: 'producer', from: ['called'], to: 'answered' },
  takeBack: { by: 'producer', from: ['answered'], to: 'called' },
  fail: { by: 'official', from: ['answered'], to: 'called' },
  reopen: { by: 'official', from: ['called'], to: 'answered' },
  drop: { by: 'official', from: ['called'], to: 'dropped' },
})
