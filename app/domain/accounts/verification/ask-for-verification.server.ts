import type { Buyer } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { VerificationInput } from './schemas.ts'
import { verificationActs } from './verification-acts.ts'

/** Asks the office around the firm to vouch for it; one open asking at a time. */
export async function askForVerification(
  buyer: Buyer,
  input: VerificationInput,
  now: Date,
): Promise<Result<{ verificationId: string }, { reason: 'already' }>> {
  const { userId, role, organisationId, name } = buyer
  const verificationId = newId()
  const asked = await transact(async (tx) => {
    await tx.buyerVerification.create({
      data: {
        ...{ id: verificationId, buyerId: organisationId, state: verificationActs.ask.to },
        ...{ askedBy: userId, askedByName: name, askedAt: now, ...input },
      },
    })
    await recordEvent(tx, {
      type: 'verification.asked',
      subject: { type: 'verification', id: verificationId },
      by: { userId, role, organisationId },
    })
    return true
  }).catch((error: unknown) => {
    if (isUniqueViolation(error)) return false
    throw error
  })
  return asked ? ok({ verificationId }) : refuse({ reason: 'already' })
}
