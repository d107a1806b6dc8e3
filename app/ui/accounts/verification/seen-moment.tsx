import type { VerificationView } from '#app/domain/accounts/verification/verification.ts'

/** Sent along with a decision, which is about the numbers that were read and no later ones. */
export function SeenMoment({ verification }: { verification: VerificationView }) {
  return <input type="hidden" name="seen" value={verification.askedAt.toISOString()} />
}
