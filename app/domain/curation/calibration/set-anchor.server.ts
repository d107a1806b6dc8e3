import type { Official } from '#app/domain/accounts/actor.ts'
import { conflictOf } from '#app/domain/curation/policy.ts'
import { tiesOf } from '#app/domain/curation/ties.server.ts'
import { isId, newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

type Refusal = { reason: 'mayNot' | 'notFound' | 'exists' }

/** A decided file becomes a yardstick: every curator of the agency without ties reads it again. */
export async function setAnchor(
  official: Official,
  submissionId: string,
  now: Date,
): Promise<Result<{ anchorId: string }, Refusal>> {
  if (!official.approver) return refuse({ reason: 'mayNot' })
  if (!isId(submissionId)) return refuse({ reason: 'notFound' })
  const agencyId = official.organisationId
  try {
    return await transact(async (tx) => {
      const file = await tx.submission.findFirst({
        where: { id: submissionId, agencyId, state: { in: ['approved', 'rejected'] } },
      })
      if (!file) return refuse({ reason: 'notFound' as const })
      const ties = await tiesOf(tx, file.producerId)
      const curators = await tx.membership.findMany({
        where: { organisationId: agencyId, role: 'curator' },
        select: { userId: true },
      })
      const readings = curators
        .filter(({ userId }) => !conflictOf(userId, ties))
        .map(({ userId }) => ({ id: newId(), curatorId: userId }))
      const anchorId = newId()
      await tx.anchor.create({
        data: {
          ...{ id: anchorId, agencyId, submissionId, version: file.currentVersion },
          ...{ createdBy: official.userId, at: now },
          readings: { create: readings },
        },
      })
      await recordEvent(tx, {
        type: 'anchor.set',
        subject: { type: 'anchor', id: anchorId },
        by: official,
        data: { readings },
      })
      return ok({ anchorId })
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'exists' })
    throw error
  }
}
