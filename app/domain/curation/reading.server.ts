import type { Curator } from '#app/domain/accounts/actor.ts'
import { type LockedFile, lockedFile } from '#app/domain/curation/locked-file.server.ts'
import { eventFacts, move } from '#app/domain/curation/move.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { type Author, recordEvent } from '#app/platform/events.server.ts'
import type { Review } from '#app/platform/generated/prisma/client.ts'

export type OpenReading = { file: LockedFile; review: Review }

/** A curator's own reading, its file held; `closed` when it no longer waits for them. */
export async function openReading(
  tx: Transaction,
  curator: Curator,
  reviewId: string,
): Promise<OpenReading | 'notFound' | 'closed'> {
  const own = { id: reviewId, curatorId: curator.userId }
  const known = await tx.review.findFirst({ where: own, select: { submissionId: true } })
  if (!known) return 'notFound'
  const file = await lockedFile(tx, { id: known.submissionId })
  const review = file?.active.find(({ id }) => id === reviewId)
  if (!file || review?.state !== 'assigned' || file.state !== 'underReview') return 'closed'
  return { file, review }
}

/** When nobody is left to answer and two have, the file goes on to the decision. */
export async function completeWhenAllIn(
  tx: Transaction,
  file: LockedFile,
  by: Author,
  now: Date,
): Promise<void> {
  const readings = await tx.review.findMany({
    where: { submissionId: file.id, version: file.currentVersion, state: { not: 'recused' } },
    select: { state: true },
  })
  if (readings.length < 2 || readings.some(({ state }) => state !== 'submitted')) return
  if (!(await move(tx, file, 'completeScoring', now))) return
  await recordEvent(tx, {
    type: 'submission.scored',
    subject: { type: 'submission', id: file.id },
    by,
    data: eventFacts(file),
  })
}
