import { addWorkingDays } from '#app/domain/curation/due.ts'
import type { LockedFile } from '#app/domain/curation/locked-file.server.ts'
import { eventFacts } from '#app/domain/curation/move.server.ts'
import { conflictOf } from '#app/domain/curation/policy.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { type Author, recordEvent } from '#app/platform/events.server.ts'

/** Puts the file into each reader's queue. */
export async function askReaders(
  tx: Transaction,
  by: Author,
  file: LockedFile,
  curatorIds: readonly string[],
  now: Date,
): Promise<void> {
  if (curatorIds.length === 0) return
  const rows = curatorIds.map((curatorId) => ({
    id: newId(),
    submissionId: file.id,
    version: file.currentVersion,
    curatorId,
    assignedAt: now,
    dueAt: addWorkingDays(now, file.rubric.content.days.scoring),
  }))
  await tx.review.createMany({ data: rows })
  await recordEvent(tx, {
    type: 'submission.assigned',
    subject: { type: 'submission', id: file.id },
    by,
    data: { ...eventFacts(file), reviewIds: rows.map(({ id }) => id) },
  })
}

/** Who read the version before and may read again: they know what they asked for. */
export async function readersAskedBefore(tx: Transaction, file: LockedFile): Promise<string[]> {
  const readings = file.reviews.filter(
    ({ state, curatorId }) => state === 'submitted' && !file.setAside.readers.includes(curatorId),
  )
  const last = Math.max(0, ...readings.map(({ version }) => version))
  const before = readings.filter(({ version }) => version === last)
  const curatorIds = before.map(({ curatorId }) => curatorId)
  const still = await tx.membership.findMany({
    where: { userId: { in: curatorIds }, organisationId: file.agencyId, role: 'curator' },
    select: { userId: true },
  })
  return curatorIds.filter(
    (id) => still.some(({ userId }) => userId === id) && !conflictOf(id, file.ties),
  )
}
