import { defineActs } from '#app/kernel/acts.ts'

export type SampleState = 'asked' | 'sent' | 'received' | 'declined' | 'withdrawn'

/** Everything that can happen to a sample that a buyer asks for. */
export const sampleActs = defineActs<SampleState, 'buyer' | 'producer'>()({
  ask: { by: 'buyer', from: [], to: 'asked' },
  send: { by: 'producer', from: ['asked'], to: 'sent' },
  decline: { by: 'producer', from: ['asked'], to: 'declined' },
  withdraw: { by: 'buyer', from: ['asked'], to: 'withdrawn' },
  receive: { by: 'buyer', from: ['sent'], to: 'received' },
})

export type SampleAct = keyof typeof sampleActs
/** What happens after it was asked for; each of them once. */
export type SampleMove = Exclude<SampleAct, 'ask'>

/** Of these a buyer's firm has one at a time of a product. */
export const openStates: SampleState[] = ['asked', 'sent']

/** In which state a sample waits for whom. */
export const turnOf = { buyer: 'sent', producer: 'asked' } as const
