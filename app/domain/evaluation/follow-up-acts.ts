import type { Role } from '#app/domain/accounts/actor.ts'
import { defineActs } from '#app/kernel/acts.ts'

export type FollowUpState = 'open' | 'inProgress' | 'done' | 'dropped'

/** What can happen to a follow-up; it comes back every month until it is done or dropped. */
export const followUpActs = defineActs<FollowUpState, Role>()({
  start: { by: 'official', from: ['open'], to: 'inProgress' },
  finish: { by: 'official', from: ['open', 'inProgress'], to: 'done' },
  drop: { by: 'official', from: ['open', 'inProgress'], to: 'dropped' },
})

export type FollowUpAct = keyof typeof followUpActs

/** Still somebody's to do. */
export const unfinished: readonly FollowUpState[] = ['open', 'inProgress']
