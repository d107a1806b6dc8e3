import type { Buyer } from '#app/domain/accounts/actor.ts'
import { entryActs } from '#app/domain/curation/rounds/entry-acts.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvents } from '#app/platform/events.server.ts'
import { callsOf } from './call-reach.server.ts'
import type { EntryDecisionInput } from './schemas.ts'

const past = { pass: 'passed', decline: 'declined', ask: 'asked' } as const

/**
 * One word on several entries: each moves by itself, and what has moved meanwhile (a maker took it
 * back, a colleague decided) is left as it is and counted.
 */
export async function decideEntries(
  buyer: Buyer,
  callId: string,
  decision: EntryDecisionInput,
  now: Date,
): Promise<Result<{ decided: number; skipped: number }, { reason: 'notFound' | 'over' }>> {
  return transact(async (tx) => {
    const call = await tx.round.findFirst({
      where: { id: callId, ...callsOf(buyer) },
      select: { state: true },
    })
    if (!call) return refuse({ reason: 'notFound' })
    if (call.state !== 'open' && call.state !== 'closed') return refuse({ reason: 'over' })
    const { outcome, entries } = decision
    const { from, to } = entryActs[outcome]
    const moved = await tx.roundEntry.updateManyAndReturn({
      where: { id: { in: entries }, roundId: callId, state: { in: [...from] } },
      data: { state: to, ...(outcome === 'ask' ? {} : wordOf(buyer, decision, now)) },
      select: { id: true },
    })
    const ids = moved.map(({ id }) => id)
    if (outcome === 'ask') await askOf(tx, buyer, ids, decision.questions, now)
    await recordEvents(
      tx,
      ids.map((id) => ({
        type: `callEntry.${past[outcome]}`,
        subject: { type: 'roundEntry', id },
        by: buyer,
        data: { roundId: callId },
      })),
    )
    return ok({ decided: ids.length, skipped: new Set(entries).size - ids.length })
  })
}

const wordOf = (buyer: Buyer, { outcome, ...reason }: EntryDecisionInput, now: Date) => ({
  ...{ decidedBy: buyer.userId, deciderName: buyer.name, decidedAt: now },
  reasonCode: outcome === 'decline' ? (reason.reasonCode ?? null) : null,
  reasonText: reason.reasonText ?? null,
})

const askOf = (
  tx: Transaction,
  buyer: Buyer,
  entryIds: readonly string[],
  questions: readonly string[],
  now: Date,
) =>
  tx.entryQuestion.createMany({
    data: entryIds.flatMap((entryId) =>
      questions.map((text, position) => ({
        ...{ id: newId(), entryId, position, text, askedAt: now },
        ...{ askedBy: buyer.userId, askerName: buyer.name },
      })),
    ),
  })
