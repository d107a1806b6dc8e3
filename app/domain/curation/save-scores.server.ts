import type { Curator } from '#app/domain/accounts/actor.ts'
import { openReading } from '#app/domain/curation/reading.server.ts'
import type { Confidence, Scores } from '#app/domain/curation/rubric.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'

export type ReadingForm = {
  scores: Scores
  comment?: string | undefined
  confidence?: Confidence | undefined
}

/** Keeps what a curator has so far; nobody else learns of it, so no event is written. */
export async function saveScores(
  curator: Curator,
  reviewId: string,
  form: ReadingForm,
): Promise<Result<undefined, { reason: 'notFound' | 'closed' | 'undeclared' }>> {
  return transact(async (tx) => {
    const reading = await openReading(tx, curator, reviewId)
    if (typeof reading === 'string') return refuse({ reason: reading })
    if (!reading.declared) return refuse({ reason: 'undeclared' })
    const { count } = await tx.review.updateMany({
      where: { id: reviewId, state: 'assigned' },
      data: {
        scores: form.scores,
        comment: form.comment ?? null,
        confidence: form.confidence ?? null,
      },
    })
    return count === 1 ? ok() : refuse({ reason: 'closed' })
  })
}
