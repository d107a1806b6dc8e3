import type { Role } from '#app/domain/accounts/actor.ts'
import { defineActs } from '#app/kernel/acts.ts'

export type CertificateChangeState = 'proposed' | 'accepted' | 'refused' | 'withdrawn'

/** What can happen to a change of a verified licence. It is dropped when the licence itself goes. */
export const certificateChangeActs = defineActs<CertificateChangeState, Role>()({
  propose: { by: ['producer', 'cooperative'], from: [], to: 'proposed' },
  amend: { by: ['producer', 'cooperative'], from: ['proposed'], to: 'proposed' },
  accept: { by: 'official', from: ['proposed'], to: 'accepted' },
  refuse: { by: 'official', from: ['proposed'], to: 'refused' },
  withdraw: { by: ['producer', 'cooperative'], from: ['proposed'], to: 'withdrawn' },
  drop: { by: 'official', from: ['proposed'], to: 'withdrawn' },
})
