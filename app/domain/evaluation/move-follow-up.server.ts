import type { Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type FollowUpAct, followUpActs } from './follow-up-acts.ts'

export type FollowUpMoved = Result<{ number: string }, { reason: 'notFound' | 'alreadyDone' }>

const eventOf: Record<FollowUpAct, string> = {
  start: 'followUp.started',
  finish: 'followUp.finished',
  drop: 'followUp.dropped',
}

/** One step of a follow-up; the last ones say what came of it. */
export const moveFollowUp = (
  official: Official,
  followUpId: string,
  act: FollowUpAct,
  outcome: string | undefined,
  now: Date,
): Promise<FollowUpMoved> =>
  transact(async (tx) => {
    const { organisationId, userId } = official
    const followUp = await tx.followUp.findFirst({
      where: { id: followUpId, agencyId: organisationId },
    })
    if (!followUp) return refuse({ reason: 'notFound' })
    const isLast = act !== 'start'
    const moved = await tx.followUp.updateMany({
      where: { id: followUpId, state: { in: [...followUpActs[act].from] } },
      data: {
        state: followUpActs[act].to,
        ...(outcome ? { outcome } : {}),
        ...(isLast ? { closedAt: now } : {}),
      },
    })
    if (moved.count === 0) return refuse({ reason: 'alreadyDone' })
    await recordEvent(tx, {
      type: eventOf[act],
      subject: { type: 'followUp', id: followUpId },
      by: { userId, role: 'official', organisationId },
      data: { number: followUp.number, outcome: outcome ?? null },
    })
    return ok({ number: followUp.number })
  })
