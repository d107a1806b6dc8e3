import type { Curator } from '#app/domain/accounts/actor.ts'
import { eventFacts, move } from '#app/domain/curation/move.server.ts'
import { conflictOf } from '#app/domain/curation/policy.ts'
import { completeWhenAllIn, openReading } from '#app/domain/curation/reading.server.ts'
import { totalOf } from '#app/domain/curation/rubric.ts'
import type { ReadingForm } from '#app/domain/curation/save-scores.server.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** Hands a reading in. The reader who comes last moves the file on, in the same transaction. */
export async function submitScores(
  curator: Curator,
  reviewId: string,
  form: ReadingForm,
  now: Date,
): Promise<
  Result<
    { total: number },
    { reason: 'notFound' | 'closed' | 'undeclared' | 'incomplete' | 'conflict' }
  >
> {
  return transact(async (tx) => {
    const reading = await openReading(tx, curator, reviewId)
    if (typeof reading === 'string') return refuse({ reason: reading })
    if (!reading.declared) return refuse({ reason: 'undeclared' })
    const { file } = reading
    if (conflictOf(curator.userId, file.ties)) return refuse({ reason: 'conflict' })
    const { content } = file.rubric
    if (content.criteria.some(({ key }) => !form.scores[key]?.level)) {
      return refuse({ reason: 'incomplete' })
    }
    const total = totalOf(content, form.scores)
    if (!(await move(tx, file, 'score', now))) return refuse({ reason: 'closed' })
    await tx.review.update({
      where: { id: reviewId },
      data: {
        state: 'submitted',
        scores: form.scores,
        comment: form.comment ?? null,
        confidence: form.confidence ?? 'normal',
        total,
        submittedAt: now,
      },
    })
    await recordEvent(tx, {
      type: 'review.submitted',
      subject: { type: 'review', id: reviewId },
      by: curator,
      data: { ...eventFacts(file), submissionId: file.id },
    })
    await completeWhenAllIn(tx, file, curator, now)
    return ok({ total })
  })
}
