import type { Role } from '#app/domain/accounts/actor.ts'
import { defineActs } from '#app/kernel/acts.ts'

export type EvaluationState = 'open' | 'frozen'

/** What can happen to a month. A correction is a new revision of the frozen month. */
export const evaluationActs = defineActs<EvaluationState, Role>()({
  freeze: { by: 'official', from: ['open'], to: 'frozen' },
  restate: { by: 'official', from: ['frozen'], to: 'frozen' },
})
