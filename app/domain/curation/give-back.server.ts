import type { Curator, Official } from '#app/domain/accounts/actor.ts'
import { askNextReader } from '#app/domain/curation/assignment/ask-next-reader.server.ts'
import { eventFacts, move } from '#app/domain/curation/move.server.ts'
import { completeWhenAllIn, type OpenReading } from '#app/domain/curation/reading.server.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** `released` is an official's word; the others are the curator's own. */
export type RecusalKind =
  | 'other'
  | 'family'
  | 'business'
  | 'acquaintance'
  | 'outsideField'
  | 'released'

type Return = { by: Curator | Official; kind: RecusalKind; reason: string; now: Date }

/**
 * Takes a reading out of a queue, with its reason. What was drafted is forgotten, but for what
 * somebody outside their field had to say: the decider reads it, and it counts for nothing.
 */
export async function giveBack(
  tx: Transaction,
  { file, review }: OpenReading,
  { by, kind, reason, now }: Return,
): Promise<void> {
  const act = kind === 'released' ? 'release' : 'recuse'
  if (!(await move(tx, file, act, now))) throw new Error(`${file.number} moved while it was held`)
  await tx.review.update({
    where: { id: review.id },
    data: { state: 'recused', ...(kind === 'outsideField' ? {} : { scores: {}, comment: null }) },
  })
  const rest = file.active.filter(({ id }) => id !== review.id)
  await tx.recusal.create({
    data: { id: newId(), reviewId: review.id, kind, reason, byId: by.userId, at: now },
  })
  await recordEvent(tx, {
    type: act === 'recuse' ? 'review.recused' : 'review.released',
    subject: { type: 'review', id: review.id },
    by,
    data: { ...eventFacts(file), submissionId: file.id, curatorId: review.curatorId },
  })
  if (kind === 'outsideField') await askNextReader(tx, { ...file, active: rest }, by, now)
  await completeWhenAllIn(tx, file, by, now)
}
