import type { Curator } from '#app/domain/accounts/actor.ts'
import { totalOf } from '#app/domain/curation/rubric.ts'
import { publishedFrom } from '#app/domain/curation/rubric-queries.server.ts'
import type { ReadingForm } from '#app/domain/curation/save-scores.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

type Refusal = { reason: 'notFound' | 'closed' | 'undeclared' | 'listed' | 'incomplete' }

/** A curator's reading of an anchor: kept as a draft, or handed in for good. Nothing is decided by it. */
export async function scoreAnchor(
  curator: Curator,
  readingId: string,
  form: ReadingForm,
  { now, handIn }: { now: Date; handIn: boolean },
): Promise<Result<undefined, Refusal>> {
  if (!isId(readingId)) return refuse({ reason: 'notFound' })
  return transact(async (tx) => {
    const reading = await tx.anchorReading.findFirst({
      where: { id: readingId, curatorId: curator.userId },
      include: {
        declaration: { select: { kind: true } },
        anchor: {
          include: {
            submission: {
              include: {
                rubricVersion: { include: { rubric: true } },
                product: { select: { state: true } },
              },
            },
          },
        },
      },
    })
    if (!reading) return refuse({ reason: 'notFound' })
    const { rubricVersion, product } = reading.anchor.submission
    if (reading.submittedAt) return refuse({ reason: 'closed' })
    if (reading.declaration?.kind !== 'none') return refuse({ reason: 'undeclared' })
    if (product.state === 'listed') return refuse({ reason: 'listed' })
    const { content } = publishedFrom(rubricVersion)
    if (handIn && content.criteria.some(({ key }) => !form.scores[key]?.level)) {
      return refuse({ reason: 'incomplete' })
    }
    const done = handIn ? { total: totalOf(content, form.scores), submittedAt: now } : {}
    const { count } = await tx.anchorReading.updateMany({
      where: { id: readingId, submittedAt: null },
      data: { scores: form.scores, comment: form.comment ?? null, ...done },
    })
    if (count === 0) return refuse({ reason: 'closed' })
    if (handIn) {
      await recordEvent(tx, {
        type: 'anchor.read',
        subject: { type: 'anchorReading', id: readingId },
        by: curator,
      })
    }
    return ok()
  })
}
