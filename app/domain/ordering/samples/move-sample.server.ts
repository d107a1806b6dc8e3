import type { Buyer, Producer } from '#app/domain/accounts/actor.ts'
import { authorOf } from '#app/domain/ordering/author.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { reachOf } from './reach-of.ts'
import type { SampleStepView } from './sample.ts'
import { type SampleMove, type SampleState, sampleActs } from './sample-acts.ts'

type Facts = Partial<Omit<SampleStepView, 'act' | 'byName' | 'at'>>
type Move = { act: SampleMove; askingId: string; facts?: Facts; now: Date }

export type Moved = Promise<Result<undefined, { reason: 'notNow' }>>

/** One step of a sample's way: its state, who did it with what belongs to it, and the event. */
export function moveSample(
  actor: Buyer | Producer,
  { act, askingId, facts = {}, now }: Move,
): Moved {
  const to: SampleState = sampleActs[act].to
  return transact(async (tx) => {
    const { count } = await tx.sampleAsking.updateMany({
      where: { id: askingId, ...reachOf(actor), state: { in: [...sampleActs[act].from] } },
      data: { state: to },
    })
    if (count === 0) return refuse({ reason: 'notNow' })
    await tx.sampleStep.create({
      data: {
        ...{ id: newId(), askingId, act, byId: actor.userId, byName: actor.name, at: now },
        ...facts,
      },
    })
    await recordEvent(tx, {
      type: `sampleAsking.${to}`,
      subject: { type: 'sampleAsking', id: askingId },
      by: authorOf(actor),
      data: facts.verdict ? { verdict: facts.verdict } : {},
    })
    return ok()
  })
}
