import type { Producer } from '#app/domain/accounts/actor.ts'
import { freeSeat, lockRounds } from '#app/domain/curation/rounds/enter-with-submission.server.ts'
import { entryActs } from '#app/domain/curation/rounds/entry-acts.ts'
import { isId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** The maker takes a product out of a call, which frees its seat. */
export async function withdrawEntry(
  producer: Producer,
  entryId: string,
  now: Date,
): Promise<Result<{ callId: string }, { reason: 'notFound' | 'wrongState' }>> {
  if (!isId(entryId)) return refuse({ reason: 'notFound' })
  const { from, to } = entryActs.withdraw
  return transact(async (tx) => {
    const own = {
      id: entryId,
      producerId: producer.organisationId,
      round: { kind: 'call' },
    } as const
    const entry = await tx.roundEntry.findFirst({ where: own, select: { roundId: true } })
    if (!entry) return refuse({ reason: 'notFound' })
    await lockRounds(tx, [entry.roundId])
    const { count } = await tx.roundEntry.updateMany({
      where: { id: entryId, state: { in: [...from] } },
      data: { state: to, decidedAt: now },
    })
    if (count === 0) return refuse({ reason: 'wrongState' })
    await freeSeat(tx, entry.roundId)
    await recordEvent(tx, {
      type: 'callEntry.withdrawn',
      subject: { type: 'roundEntry', id: entryId },
      by: producer,
      data: { roundId: entry.roundId },
    })
    return ok({ callId: entry.roundId })
  })
}
