import type { Producer } from '#app/domain/accounts/actor.ts'
import { letterFrom } from '#app/domain/curation/letters/letter-from.server.ts'
import { lockedFile } from '#app/domain/curation/locked-file.server.ts'
import { eventFacts } from '#app/domain/curation/move.server.ts'
import { openStates } from '#app/domain/curation/submission-acts.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type AppealObjection, objectionToAppeal } from './appeal.ts'

type Refusal = { reason: 'notFound' | 'openAgain' | AppealObjection }

/** A maker's word against a rejection. Her file stays as it is until somebody else has ruled. */
export async function fileAppeal(
  producer: Producer,
  submissionId: string,
  text: string,
  now: Date,
): Promise<Result<undefined, Refusal>> {
  return transact(async (tx) => {
    const own = { id: submissionId, producerId: producer.organisationId }
    const file = await lockedFile(tx, own)
    if (!file) return refuse({ reason: 'notFound' })
    const decisions = await tx.decision.findMany({
      where: { submissionId },
      orderBy: { version: 'asc' },
      include: { letter: true },
    })
    const appeal = await tx.appeal.findUnique({
      where: { submissionId },
      include: { ruling: true },
    })
    const objection = objectionToAppeal(
      {
        state: file.state,
        decisions: decisions.map(({ outcome, letter }) => ({
          outcome,
          letter: letterFrom(letter),
        })),
        appeal,
      },
      now,
    )
    if (objection) return refuse({ reason: objection })
    const open = await tx.submission.count({
      where: { productId: file.productId, state: { in: openStates } },
    })
    if (open > 0) return refuse({ reason: 'openAgain' })
    const decisionId = decisions.at(-1)?.id ?? ''
    await tx.appeal.create({
      data: { id: newId(), submissionId, decisionId, text, filedBy: producer.userId, filedAt: now },
    })
    await recordEvent(tx, {
      type: 'appeal.filed',
      subject: { type: 'submission', id: submissionId },
      by: producer,
      data: eventFacts(file),
    })
    return ok()
  })
}
