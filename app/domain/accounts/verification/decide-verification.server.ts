import type { Admin, Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { withinReach } from './reach.server.ts'
import { verificationActs } from './verification-acts.ts'

type Decided = Promise<Result<undefined, { reason: 'decided' | 'changed' }>>

/** `seen` is `askedAt` of what was read: numbers that the firm gave later are not decided on unseen. */
type Judging = { now: Date; seen: Date }
type Decision = Judging & { act: 'verify' | 'refuse' | 'withdraw'; reason?: string }

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
  const { act, reason, seen } = decision
  const read = { id, askedAt: seen, ...withinReach(actor) }
  return transact(async (tx) => {
    const { count } = await tx.buyerVerification.updateMany({
      where: { ...read, state: { in: [...verificationActs[act].from] } },
      data: { state: verificationActs[act].to, ...factsOf(actor, decision) },
    })
    if (count === 0) {
      const decided = await tx.buyerVerification.count({
        where: { ...read, state: { not: 'waiting' } },
      })
      return refuse({ reason: decided ? 'decided' : 'changed' })
    }
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
export const verifyBuyer = (actor: Official | Admin, id: string, judging: Judging): Decided =>
  decide(actor, id, { act: 'verify', ...judging })

/** Not yet, with what the firm can do about it. */
export const refuseVerification = (
  actor: Official | Admin,
  id: string,
  judging: Judging & { reason: string },
): Decided => decide(actor, id, { act: 'refuse', ...judging })

/** The office no longer vouches for the firm. */
export const withdrawVerification = (
  actor: Official | Admin,
  id: string,
  judging: Judging & { reason: string },
): Decided => decide(actor, id, { act: 'withdraw', ...judging })
