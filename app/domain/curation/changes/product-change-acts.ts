import { defineActs, statesOf } from '#app/kernel/acts.ts'

export type ProductChangeState = 'proposed' | 'curating' | 'accepted' | 'refused' | 'withdrawn'

/** Everything that can happen to a change of a listed product. */
export const productChangeActs = defineActs<ProductChangeState, 'producer' | 'official'>()({
  propose: { by: 'producer', from: [], to: 'proposed' },
  amend: { by: 'producer', from: ['proposed'], to: 'proposed' },
  accept: { by: 'official', from: ['proposed'], to: 'accepted' },
  refuse: { by: 'official', from: ['proposed'], to: 'refused' },
  withdraw: { by: 'producer', from: ['proposed'], to: 'withdrawn' },
  sendToCuration: { by: ['producer', 'official'], from: ['proposed'], to: 'curating' },
  mend: { by: 'producer', from: ['curating'], to: 'curating' },
  pass: { by: 'official', from: ['curating'], to: 'accepted' },
  fail: { by: 'official', from: ['curating'], to: 'refused' },
  takeBack: { by: 'producer', from: ['curating'], to: 'withdrawn' },
  reopen: { by: 'official', from: ['refused'], to: 'curating' },
})

export type ProductChangeAct = keyof typeof productChangeActs

const states = statesOf(productChangeActs) as ProductChangeState[]

export const openChangeStates = states.filter(
  (state) => state === 'proposed' || state === 'curating',
)
