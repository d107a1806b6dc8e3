import type { Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { moveOn } from './move-on.server.ts'
import { moveRound, whyNot } from './move-round.server.ts'
import { releaseEntries } from './release-entries.server.ts'

/**
 * A dated round is over: what was decided stays, what is still being read goes on in the standing
 * round, file and readings as they are.
 */
export async function closeRound(
  official: Official,
  roundId: string,
  now: Date,
): Promise<Result<{ movedOn: number }, { reason: 'notFound' | 'wrongState' }>> {
  const round = { id: roundId, kind: 'dated' } as const
  return transact(async (tx) => {
    if (!(await moveRound(tx, official, round, { act: 'close', data: { closedAt: now } }))) {
      return refuse({ reason: await whyNot(tx, official, round) })
    }
    const over = { roundId, reasonCode: 'roundClosed', now }
    const released = await releaseEntries(tx, official, over)
    await moveOn(tx, official, released, now)
    return ok({ movedOn: released.length })
  })
}
