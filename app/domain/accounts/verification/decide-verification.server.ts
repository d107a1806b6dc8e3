import type { Admin, Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { withinReach } from './reach.server.ts'
import { verificationActs } from './verification-acts.ts'

type Decided = Promise<Result<undefined, { reason: 'decided' }>>
type Decision = { act: 'verify' | 'refuse' | 'withdraw'; reason: string | undefined; now: Date }

const happened = {
  verify: 'verification.verified',
  refuse: 'verification.refused',
  withdraw: 'verification.withdrawn',
} as const

/** Who, for whom and when; a withdrawal leaves the decision before it as it was. */
function factsOf({ name, organisationName }: Official | Admin, { act, reason, now }: Decision) {
  return act === 'withdraw'
    ? { endedByName: name, endedByOffice: organisationName, endedAt: now, ending: reason }
    : { decidedByName: name, decidedByOffice: organisationName, decidedAt: now, refusal: reason }
}

function decide(actor: Official | Admin, id: string, decision: Decision): Decided {
  const { userId, role, organisationId } = actor
  const { act, reason } = decision
  return transact(async (tx) => {
    const { count } = await tx.buyerVerification.updateMany({
      where: { id, state: { in: [...verificationActs[act].from] }, ...withinReach(actor) },
      data: { state: verificationActs[act].to, ...factsOf(actor, decision) },
    })
    if (count === 0) return refuse({ reason: 'decided' })
    await recordEvent(tx, {
      type: happened[act],
      subject: { type: 'verification', id },
      by: { userId, role, organisationId },
      ...(reason && { data: { reason } }),
    })
    return ok()
  })
}

/** The office vouches for the firm: from its next request on its people see every price. */
export const verifyBuyer = (actor: Official | Admin, id: string, now: Date): Decided =>
  decide(actor, id, { act: 'verify', reason: undefined, now })

/** Not yet, with what the firm can do about it. */
export const refuseVerification = (
  actor: Official | Admin,
  id: string,
  reason: string,
  now: Date,
): Decided => decide(actor, id, { act: 'refuse', reason, now })

/** The office no longer vouches for the firm. */
export const withdrawVerification = (
  actor: Official | Admin,
  id: string,
  reason: string,
  now: Date,
): Decided => decide(actor, id, { act: 'withdraw', reason, now })
