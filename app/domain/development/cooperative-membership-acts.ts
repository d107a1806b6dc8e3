import type { Role } from '#app/domain/accounts/actor.ts'
import { defineActs } from '#app/kernel/acts.ts'

export type CooperativeMembershipState =
  | 'invited'
  | 'declined'
  | 'cancelled'
  | 'joined'
  | 'left'
  | 'removed'

/** What can happen between a maker and a cooperative. The office writes a membership down at once. */
export const cooperativeMembershipActs = defineActs<CooperativeMembershipState, Role>()({
  invite: { by: 'cooperative', from: [], to: 'invited' },
  cancel: { by: 'cooperative', from: ['invited'], to: 'cancelled' },
  accept: { by: 'producer', from: ['invited'], to: 'joined' },
  decline: { by: 'producer', from: ['invited'], to: 'declined' },
  leave: { by: 'producer', from: ['joined'], to: 'left' },
  remove: { by: ['cooperative', 'official'], from: ['joined'], to: 'removed' },
  assign: { by: 'official', from: ['invited'], to: 'joined' },
})
