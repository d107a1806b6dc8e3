import type { Role } from '#app/domain/accounts/actor.ts'
import { defineActs } from '#app/kernel/acts.ts'

export type SeatState = 'requested' | 'granted' | 'refused' | 'used' | 'dropped'

/** What can happen to a seat; its certificate's verification uses it. */
export const seatActs = defineActs<SeatState, Role>()({
  request: { by: ['producer', 'mentor'], from: [], to: 'requested' },
  grant: { by: 'official', from: ['requested'], to: 'granted' },
  refuse: { by: 'official', from: ['requested'], to: 'refused' },
  use: { by: 'official', from: ['granted'], to: 'used' },
  drop: { by: ['producer', 'official'], from: ['requested', 'granted'], to: 'dropped' },
})
