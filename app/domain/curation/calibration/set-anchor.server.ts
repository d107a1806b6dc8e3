import type { Official } from '#app/domain/accounts/actor.ts'
import { officialsOver } from '#app/domain/curation/assignment/officials-over.server.ts'
import { anchorable } from '#app/domain/curation/calibration/anchorable.ts'
import { conflictOf } from '#app/domain/curation/policy.ts'
import { tiesOf } from '#app/domain/curation/ties.server.ts'
import { isId, newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { isUniqueViolation, type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

type Refusal = { reason: 'mayNot' | 'notFound' | 'exists' | 'tooFew' }

/** A file that was turned down becomes a yardstick: curators who know no score of it read it again. */
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
        where: { id: submissionId, agencyId, ...anchorable },
        include: { reviews: { where: { state: 'submitted' }, select: { curatorId: true } } },
      })
      if (!file) return refuse({ reason: 'notFound' as const })
      const readings = await readersOf(tx, file)
      if (readings.length < 2) return refuse({ reason: 'tooFew' as const })
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

type File = {
  agencyId: string
  producerId: string
  regionCode: string
  blind: boolean
  reviews: readonly { curatorId: string }[]
}

/** Nobody with ties, nobody who saw scores from the office, and of the file's own readers only blind ones. */
async function readersOf(tx: Transaction, file: File) {
  const ties = await tiesOf(tx, file.producerId)
  const officials = await officialsOver(tx, file.regionCode)
  const read = file.blind ? [] : file.reviews.map(({ curatorId }) => curatorId)
  const curators = await tx.membership.findMany({
    where: {
      ...{ organisationId: file.agencyId, role: 'curator' },
      userId: { notIn: [...officials, ...read] },
    },
    select: { userId: true },
  })
  return curators
    .filter(({ userId }) => !conflictOf(userId, ties))
    .map(({ userId }) => ({ id: newId(), curatorId: userId }))
}
