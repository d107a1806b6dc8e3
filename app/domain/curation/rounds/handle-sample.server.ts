import type { Official } from '#app/domain/accounts/actor.ts'
import { isId, newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type SampleAct, sampleActs } from './sample-acts.ts'

export type Handling = {
  act: Exclude<SampleAct, 'announce'>
  method?: 'tasted' | 'tested'
  note?: string | undefined
}

/** The samples on the desk of an agency. */
export const onDeskOf = (official: Official) => ({
  entry: { round: { ownerId: official.organisationId } },
})

/** One step of a sample over the desk, with who did it and when. */
export async function handleSample(
  official: Official,
  sampleId: string,
  { act, method, note }: Handling,
  now: Date,
): Promise<Result<{ roundId: string }, { reason: 'notFound' | 'wrongState' }>> {
  if (!isId(sampleId)) return refuse({ reason: 'notFound' })
  const { from, to } = sampleActs[act]
  return transact(async (tx) => {
    const sample = await tx.sample.findFirst({
      where: { id: sampleId, ...onDeskOf(official) },
      select: { entry: { select: { roundId: true } } },
    })
    if (!sample) return refuse({ reason: 'notFound' })
    const { count } = await tx.sample.updateMany({
      where: { id: sampleId, state: { in: [...from] } },
      data: { state: to },
    })
    if (count === 0) return refuse({ reason: 'wrongState' })
    await tx.sampleEvent.create({
      data: {
        ...{ id: newId(), sampleId, act, method: method ?? null, note: note ?? null, at: now },
        ...{ byId: official.userId, byName: official.name },
      },
    })
    await recordEvent(tx, {
      type: 'sample.handled',
      subject: { type: 'sample', id: sampleId },
      by: official,
      data: { act, roundId: sample.entry.roundId },
    })
    return ok({ roundId: sample.entry.roundId })
  })
}
