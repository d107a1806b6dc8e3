import type { Curator } from '#app/domain/accounts/actor.ts'
import { giveBack, type RecusalKind } from '#app/domain/curation/give-back.server.ts'
import { openReading } from '#app/domain/curation/reading.server.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'

type OwnReason = Exclude<RecusalKind, 'released'>

/** A curator steps back, for a conflict of interest or another reason of their own. */
export async function recuse(
  curator: Curator,
  reviewId: string,
  { kind = 'other', reason }: { kind?: OwnReason; reason: string },
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' | 'closed' }>> {
  return transact(async (tx) => {
    const reading = await openReading(tx, curator, reviewId)
    if (typeof reading === 'string') return refuse({ reason: reading })
    await giveBack(tx, reading, { by: curator, kind, reason, now })
    return ok()
  })
}
