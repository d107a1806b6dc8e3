import type { Curator, Official } from '#app/domain/accounts/actor.ts'
import { eventFacts, move } from '#app/domain/curation/move.server.ts'
import { completeWhenAllIn, type OpenReading } from '#app/domain/curation/reading.server.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

type Return = { by: Curator | Official; reason: string; now: Date; act: 'recuse' | 'release' }

/** Takes a reading out of a queue, with its reason; what was drafted is forgotten. */
export async function giveBack(
  tx: Transaction,
  { file, review }: OpenReading,
  { by, reason, now, act }: Return,
): Promise<void> {
  if (!(await move(tx, file, act, now))) throw new Error(`${file.number} moved while it was held`)
  await tx.review.update({
    where: { id: review.id },
    data: { state: 'recused', scores: {}, comment: null },
  })
  await tx.recusal.create({
    data: { id: newId(), reviewId: review.id, reason, byId: by.userId, at: now },
  })
  await recordEvent(tx, {
    type: act === 'recuse' ? 'review.recused' : 'review.released',
    subject: { type: 'review', id: review.id },
    by,
    data: { ...eventFacts(file), submissionId: file.id, curatorId: review.curatorId },
  })
  await completeWhenAllIn(tx, file, by, now)
}
