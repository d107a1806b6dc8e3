import type { Official } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn } from '#app/platform/clock.server.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { ownedBy, whyNot } from './move-round.server.ts'
import { roundActs } from './round-acts.ts'
import type { RoundInput, StandingInput } from './schemas.ts'

const columnsOf = ({ closesOn, heldOn, ...input }: RoundInput) => ({
  ...input,
  text: input.text ?? null,
  seats: input.seats ?? null,
  place: input.place ?? null,
  agenda: input.agenda ?? null,
  splitLimit: input.splitLimit ?? null,
  closesOn: dateColumn(closesOn),
  heldOn: heldOn ? dateColumn(heldOn) : null,
})

/** Plans a dated round. @returns its id */
export async function planRound(
  official: Official,
  input: RoundInput,
  now: Date,
): Promise<{ roundId: string }> {
  const id = newId()
  return transact(async (tx) => {
    await tx.round.create({
      data: {
        ...{ id, kind: 'dated', ownerId: official.organisationId, regionCode: official.region },
        ...{ state: roundActs.plan.to, createdBy: official.userId, createdAt: now },
        ...columnsOf(input),
      },
    })
    const subject = { type: 'round', id }
    await recordEvent(tx, { type: 'round.planned', subject, by: official })
    return { roundId: id }
  })
}

/** A plan can be changed until it opens; afterwards makers rely on it. */
export async function changeRound(
  official: Official,
  roundId: string,
  input: RoundInput,
): Promise<Result<undefined, { reason: 'notFound' | 'wrongState' }>> {
  const round = { id: roundId, kind: 'dated' } as const
  return transact(async (tx) => {
    const { count } = await tx.round.updateMany({
      where: { id: roundId, ...ownedBy(official, 'dated'), state: 'draft' },
      data: columnsOf(input),
    })
    if (count === 0) return refuse({ reason: await whyNot(tx, official, round) })
    const subject = { type: 'round', id: roundId }
    await recordEvent(tx, { type: 'round.changed', subject, by: official })
    return ok()
  })
}

/** The rules of the standing round hold for what comes in from now on. */
export async function changeStanding(
  official: Official,
  roundId: string,
  { text, blind, splitLimit }: StandingInput,
): Promise<Result<undefined, { reason: 'notFound' }>> {
  return transact(async (tx) => {
    const { count } = await tx.round.updateMany({
      where: { id: roundId, ownerId: official.organisationId, kind: 'standing' },
      data: { text: text ?? null, blind, splitLimit: splitLimit ?? null },
    })
    if (count === 0) return refuse({ reason: 'notFound' })
    await recordEvent(tx, {
      type: 'round.rulesChanged',
      subject: { type: 'round', id: roundId },
      by: official,
      data: { blind, splitLimit: splitLimit ?? null },
    })
    return ok()
  })
}
