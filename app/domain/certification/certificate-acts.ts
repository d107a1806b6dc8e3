import type { Role } from '#app/domain/accounts/actor.ts'
import { defineActs } from '#app/kernel/acts.ts'
import type { CertificateState } from './certificate.ts'

/** What can happen to a recorded certificate. Running out is a date, not a state. */
export const certificateActs = defineActs<CertificateState, Role>()({
  correct: {
    by: ['producer', 'cooperative'],
    from: ['unverified', 'refused'],
    to: 'unverified',
  },
  verify: { by: 'official', from: ['unverified'], to: 'verified' },
  refuse: { by: 'official', from: ['unverified'], to: 'refused' },
  revoke: { by: 'official', from: ['verified'], to: 'revoked' },
})

/** Whether its holder may still write on it: corrected at once, or, once verified, as a change. */
export const isOpenToHolder = ({
  state,
  superseded,
}: {
  state: CertificateState
  superseded: boolean
}): boolean =>
  !superseded &&
  (state === 'verified' || certificateActs.correct.from.some((each) => each === state))
