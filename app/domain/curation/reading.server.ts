import type { Curator } from '#app/domain/accounts/actor.ts'
import { askNextReader } from '#app/domain/curation/assignment/ask-next-reader.server.ts'
import { type LockedFile, lockedFile } from '#app/domain/curation/locked-file.server.ts'
import { eventFacts, move } from '#app/domain/curation/move.server.ts'
import { partedOver } from '#app/domain/curation/rubric.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { type Author, recordEvent } from '#app/platform/events.server.ts'
import type { Review } from '#app/platform/generated/prisma/client.ts'

export type OpenReading = { file: LockedFile; review: Review }

/** A curator's own reading, its file held; `closed` when it no longer waits for them. */
export async function openReading(
  tx: Transaction,
  curator: Curator,
  reviewId: string,
): Promise<(OpenReading & { declared: boolean }) | 'notFound' | 'closed'> {
  const own = { id: reviewId, curatorId: curator.userId }
  const known = await tx.review.findFirst({
    where: own,
    select: { submissionId: true, declaration: { select: { kind: true } } },
  })
  if (!known) return 'notFound'
  const file = await lockedFile(tx, { id: known.submissionId })
  const review = file?.active.find(({ id }) => id === reviewId)
  if (!file || review?.state !== 'assigned' || file.state !== 'underReview') return 'closed'
  return { file, review, declared: known.declaration !== null }
}

/**
 * When nobody is left to answer, the file goes on to the decision – or, where two have parted, to a
 * third reader: the best who is free is asked at once, else the file waits for one.
 */
export async function completeWhenAllIn(
  tx: Transaction,
  file: LockedFile,
  by: Author,
  now: Date,
): Promise<void> {
  const readings = await tx.review.findMany({
    where: { submissionId: file.id, version: file.currentVersion, state: { not: 'recused' } },
    select: { state: true, total: true, curatorId: true },
  })
  if (readings.length < 2 || readings.some(({ state }) => state !== 'submitted')) return
  if (readings.length < file.readersWanted) return
  const totals = readings.map(({ total }) => total?.toNumber() ?? 0)
  if (readings.length === 2 && partedOver(file.rubric.content, totals)) {
    await wantThirdReader(tx, file, by, now)
    return
  }
  if (!(await move(tx, file, 'completeScoring', now))) return
  await recordEvent(tx, {
    type: 'submission.scored',
    subject: { type: 'submission', id: file.id },
    by,
    data: eventFacts(file),
  })
}

async function wantThirdReader(tx: Transaction, file: LockedFile, by: Author, now: Date) {
  if (!(await move(tx, file, 'askThirdReader', now))) return
  const active = await tx.review.findMany({
    where: { submissionId: file.id, version: file.currentVersion, state: { not: 'recused' } },
  })
  await askNextReader(tx, { ...file, active, readersWanted: 3 }, by, now)
  await recordEvent(tx, {
    type: 'submission.parted',
    subject: { type: 'submission', id: file.id },
    by,
    data: eventFacts(file),
  })
}
