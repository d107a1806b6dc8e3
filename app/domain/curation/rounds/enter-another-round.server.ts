import type { Producer } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { enterWithSubmission, takeSeat } from './enter-with-submission.server.ts'
import { type Shut, shutTo } from './round.ts'
import { toRound, withOwner } from './round-row.server.ts'

type Refusal = { reason: 'notFound' | 'fileClosed' | 'already' | Shut }

/** Puts a file that is there already into one more round of the same agency: nothing is typed again. */
export async function enterAnotherRound(
  producer: Producer,
  { submissionId, roundId }: { submissionId: string; roundId: string },
  now: Date,
): Promise<Result<{ entryId: string }, Refusal>> {
  if (!isId(submissionId) || !isId(roundId)) return refuse({ reason: 'notFound' })
  try {
    return await transact(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM submission WHERE id = ${submissionId}::uuid FOR UPDATE`
      const file = await tx.submission.findFirst({
        where: { id: submissionId, producerId: producer.organisationId },
        include: { product: { select: { categoryId: true } } },
      })
      if (!file) return refuse({ reason: 'notFound' })
      if (file.state === 'rejected' || file.state === 'withdrawn') {
        return refuse({ reason: 'fileClosed' })
      }
      const row = await tx.round.findFirst({
        where: { id: roundId, ownerId: file.agencyId, kind: 'dated' },
        include: withOwner,
      })
      if (!row) return refuse({ reason: 'notFound' })
      const known = await tx.roundEntry.count({ where: { roundId, submissionId } })
      if (known > 0) return refuse({ reason: 'already' })
      const round = toRound(row)
      const shut = shutTo(round, file.product.categoryId, dayOf(now))
      if (shut) return refuse({ reason: shut })
      if (!(await takeSeat(tx, roundId))) return refuse({ reason: 'full' })
      const state = file.state === 'approved' ? 'passed' : 'entered'
      const submission = { id: file.id, productId: file.productId, producerId: file.producerId }
      const entryId = await enterWithSubmission(tx, producer, { round, submission, state, now })
      return ok({ entryId })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'already' })
    throw error
  }
}
