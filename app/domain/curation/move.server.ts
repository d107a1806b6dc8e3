import { dueOf } from '#app/domain/curation/due.ts'
import type { PublishedRubric } from '#app/domain/curation/rubric.ts'
import {
  isClosed,
  type SubmissionAct,
  submissionActs,
} from '#app/domain/curation/submission-acts.ts'
import type { Transaction } from '#app/platform/database.server.ts'

type Moved = { id: string; currentVersion: number; rubric: PublishedRubric }

const opensVersion: readonly SubmissionAct[] = ['resubmit', 'reopen']

/** Compare-and-set along one act. @returns whether the file stood where the act begins */
export async function move(
  tx: Transaction,
  { id, currentVersion, rubric }: Moved,
  name: SubmissionAct,
  now: Date,
): Promise<boolean> {
  const { from, to } = submissionActs[name]
  const stays = from.some((state) => state === to)
  const passedOn = { heldSince: now, dueAt: dueOf(to, now, rubric.content.days) }
  const { count } = await tx.submission.updateMany({
    where: { id, currentVersion, state: { in: [...from] } },
    data: {
      state: to,
      ...(stays ? {} : passedOn),
      closedAt: isClosed(to) ? now : null,
      ...(opensVersion.includes(name)
        ? { currentVersion: currentVersion + 1, readersWanted: 2 }
        : {}),
      // The readers' time begins anew with the third.
      ...(name === 'askThirdReader' ? { dueAt: passedOn.dueAt, readersWanted: 3 } : {}),
    },
  })
  return count === 1
}

/** What every event of a submission says; never a score. */
export const eventFacts = (file: {
  number: string
  productId: string
  producerId: string
  agencyId: string
  currentVersion: number
}) => ({
  number: file.number,
  productId: file.productId,
  producerId: file.producerId,
  agencyId: file.agencyId,
  version: file.currentVersion,
})
