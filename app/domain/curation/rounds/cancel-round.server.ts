import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { moveOn } from './move-on.server.ts'
import { moveRound, type RoundOwner, whyNot } from './move-round.server.ts'
import { releaseEntries } from './release-entries.server.ts'

type Cancelled = { id: string; kind: 'dated' | 'call'; reason: string }

/** Calls a round or a call off, with the reason that everybody in it reads. */
export async function cancelRound(
  owner: RoundOwner & { region: string },
  { id, kind, reason }: Cancelled,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' | 'wrongState' }>> {
  return transact(async (tx) => {
    const data = { reason, closedAt: now }
    if (!(await moveRound(tx, owner, { id, kind }, { act: 'cancel', data }))) {
      return refuse({ reason: await whyNot(tx, owner, { id, kind }) })
    }
    const over = { roundId: id, reasonCode: 'roundCancelled', now }
    const released = await releaseEntries(tx, owner, over)
    if (kind === 'dated') await moveOn(tx, owner, released, now)
    return ok()
  })
}
