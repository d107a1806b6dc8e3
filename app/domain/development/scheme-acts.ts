import type { Role } from '#app/domain/accounts/actor.ts'
import { defineActs } from '#app/kernel/acts.ts'

export type SchemeState = 'draft' | 'open' | 'closed'

/** What can happen to a scheme. That its last day is past is a date, not a state. */
export const schemeActs = defineActs<SchemeState, Role>()({
  edit: { by: 'official', from: ['draft'], to: 'draft' },
  open: { by: 'official', from: ['draft'], to: 'open' },
  close: { by: 'official', from: ['draft', 'open'], to: 'closed' },
})
