import type { Official } from '#app/domain/accounts/actor.ts'
import { giveBack } from '#app/domain/curation/give-back.server.ts'
import { lockedFile } from '#app/domain/curation/locked-file.server.ts'
import { reachedBy } from '#app/domain/curation/reach.server.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'

/** An official takes a reading back from a curator who does not answer. */
export async function releaseCurator(
  official: Official,
  submissionId: string,
  reviewId: string,
  reason: string,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' | 'otherAgency' | 'closed' }>> {
  return transact(async (tx) => {
    const file = await lockedFile(tx, { id: submissionId, ...reachedBy(official) })
    if (!file) return refuse({ reason: 'notFound' })
    if (file.agencyId !== official.organisationId) return refuse({ reason: 'otherAgency' })
    const review = file.active.find(({ id }) => id === reviewId)
    if (review?.state !== 'assigned' || file.state !== 'underReview') {
      return refuse({ reason: 'closed' })
    }
    await giveBack(tx, { file, review }, { by: official, kind: 'released', reason, now })
    return ok()
  })
}
