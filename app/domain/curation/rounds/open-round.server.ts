import type { Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dayFromColumn, dayOf } from '#app/platform/clock.server.ts'
import { transact } from '#app/platform/database.server.ts'
import { moveRound, ownedBy, whyNot } from './move-round.server.ts'

/** Opens a planned round for entries; its last day of entry must still be ahead. */
export async function openRound(
  official: Official,
  roundId: string,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' | 'wrongState' | 'past' }>> {
  const round = { id: roundId, kind: 'dated' } as const
  return transact(async (tx) => {
    const planned = await tx.round.findFirst({
      where: { id: roundId, ...ownedBy(official, 'dated') },
      select: { closesOn: true },
    })
    if (!planned) return refuse({ reason: 'notFound' })
    if (planned.closesOn && dayFromColumn(planned.closesOn) < dayOf(now)) {
      return refuse({ reason: 'past' })
    }
    const opened = await moveRound(tx, official, round, { act: 'open', data: { openedAt: now } })
    return opened ? ok() : refuse({ reason: await whyNot(tx, official, round) })
  })
}
