import type { Buyer, Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type WantedOutcome, wantedActs } from './wanted-acts.ts'

type Closing = { outcome: WantedOutcome; text: string | undefined }
type Closed = Promise<Result<undefined, { reason: 'closed' }>>

function end(
  actor: Buyer | Official,
  where: { id: string; agencyId?: string; buyerId?: string },
  { act, outcome, text, now }: Closing & { act: 'close' | 'decline'; now: Date },
): Closed {
  const { userId, role, organisationId, name, keyId } = actor
  return transact(async (tx) => {
    const { count } = await tx.wanted.updateMany({
      where: { ...where, state: { in: [...wantedActs[act].from] } },
      data: {
        ...{ state: wantedActs[act].to, outcome, closingText: text ?? null },
        ...{ closedBy: name, closedAt: now },
      },
    })
    if (count === 0) return refuse({ reason: 'closed' })
    await recordEvent(tx, {
      type: act === 'close' ? 'wanted.closed' : 'wanted.declined',
      subject: { type: 'wanted', id: where.id },
      by: { userId, role, organisationId, keyId },
      data: { outcome },
    })
    return ok()
  })
}

/** The buyer found it, or no longer looks for it. */
export const closeWanted = (buyer: Buyer, id: string, closing: Closing, now: Date): Closed =>
  end(buyer, { id, buyerId: buyer.organisationId }, { ...closing, act: 'close', now })

/** The office says, with a reason, that nobody of its region makes it. */
export const declineWanted = (official: Official, id: string, text: string, now: Date): Closed =>
  end(
    official,
    { id, agencyId: official.organisationId },
    { act: 'decline', outcome: 'none', text, now },
  )
