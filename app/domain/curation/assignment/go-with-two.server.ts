import type { Official } from '#app/domain/accounts/actor.ts'
import { lockedFile } from '#app/domain/curation/locked-file.server.ts'
import { eventFacts, move } from '#app/domain/curation/move.server.ts'
import { type Objection, objectionToAssigning } from '#app/domain/curation/policy.ts'
import { reachedBy } from '#app/domain/curation/reach.server.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** Where nobody is left to be a third reader, the file is decided on the two it has. */
export async function goWithTwo(
  official: Official,
  submissionId: string,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' | Objection }>> {
  return transact(async (tx) => {
    const file = await lockedFile(tx, { id: submissionId, ...reachedBy(official) })
    if (!file) return refuse({ reason: 'notFound' })
    const objection = objectionToAssigning(official, file)
    if (objection) return refuse({ reason: objection })
    const waits = file.active.length === 2 && file.totals.length === 2 && file.readersWanted > 2
    if (!waits || !(await move(tx, file, 'goWithTwo', now))) {
      return refuse({ reason: 'wrongState' })
    }
    await recordEvent(tx, {
      type: 'submission.scored',
      subject: { type: 'submission', id: submissionId },
      by: official,
      data: { ...eventFacts(file), withoutThird: true },
    })
    return ok()
  })
}
