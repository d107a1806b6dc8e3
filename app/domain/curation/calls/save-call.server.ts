import type { Buyer } from '#app/domain/accounts/actor.ts'
import { moveRound, ownedBy, whyNot } from '#app/domain/curation/rounds/move-round.server.ts'
import { releaseEntries } from '#app/domain/curation/rounds/release-entries.server.ts'
import { roundActs } from '#app/domain/curation/rounds/round-acts.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { dateColumn, dayFromColumn, dayOf } from '#app/platform/clock.server.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { conditionsToStore } from './fit.ts'
import type { CallInput } from './schemas.ts'

type NotMoved = { reason: 'notFound' | 'wrongState' }

const columnsOf = (input: CallInput) => ({
  title: input.title,
  text: input.text ?? null,
  categoryIds: input.categoryIds,
  seats: input.seats ?? null,
  closesOn: dateColumn(input.closesOn),
  invitedOnly: input.audience === 'invited',
  conditions: conditionsToStore({
    certificates: input.certificates,
    capacityPerDay: input.capacityPerDay ?? null,
    priceFloor: input.priceFloor ?? null,
    priceCeiling: input.priceCeiling ?? null,
    shelfLifeDays: input.shelfLifeDays ?? null,
    leadTimeDays: input.leadTimeDays ?? null,
    barcode: input.barcode,
  }),
})

/**
 * Writes a call for products, to be opened when it is right. Asked again with the same id, it finds
 * what the first one wrote. @returns its id
 */
export async function planCall(
  buyer: Buyer,
  input: CallInput,
  now: Date,
  id = newId(),
): Promise<{ callId: string }> {
  return transact(async (tx) => {
    if ((await tx.round.count({ where: { id, ...ownedBy(buyer, 'call') } })) > 0) {
      return { callId: id }
    }
    await tx.round.create({
      data: {
        ...{ id, kind: 'call', ownerId: buyer.organisationId, regionCode: buyer.region },
        ...{ state: roundActs.plan.to, createdBy: buyer.userId, createdAt: now },
        ...columnsOf(input),
      },
    })
    const subject = { type: 'round', id }
    await recordEvent(tx, { type: 'call.planned', subject, by: buyer })
    return { callId: id }
  })
}

/** A call can be changed until it opens; afterwards makers count on its conditions. */
export async function changeCall(
  buyer: Buyer,
  callId: string,
  input: CallInput,
): Promise<Result<undefined, NotMoved>> {
  return transact(async (tx) => {
    const { count } = await tx.round.updateMany({
      where: { id: callId, ...ownedBy(buyer, 'call'), state: 'draft' },
      data: columnsOf(input),
    })
    const call = { id: callId, kind: 'call' } as const
    if (count === 0) return refuse({ reason: await whyNot(tx, buyer, call) })
    const subject = { type: 'round', id: callId }
    await recordEvent(tx, { type: 'call.changed', subject, by: buyer })
    return ok()
  })
}

/** Makers may enter from now on; a call for invited makers needs at least one. */
export async function openCall(
  buyer: Buyer,
  callId: string,
  now: Date,
): Promise<Result<undefined, NotMoved | { reason: 'past' | 'nobodyInvited' }>> {
  const call = { id: callId, kind: 'call' } as const
  return transact(async (tx) => {
    const planned = await tx.round.findFirst({
      where: { id: callId, ...ownedBy(buyer, 'call') },
      select: { closesOn: true, invitedOnly: true, _count: { select: { invitations: true } } },
    })
    if (!planned) return refuse({ reason: 'notFound' })
    if (planned.closesOn && dayFromColumn(planned.closesOn) < dayOf(now)) {
      return refuse({ reason: 'past' })
    }
    if (planned.invitedOnly && planned._count.invitations === 0) {
      return refuse({ reason: 'nobodyInvited' })
    }
    const opened = await moveRound(tx, buyer, call, { act: 'open', data: { openedAt: now } })
    return opened ? ok() : refuse({ reason: await whyNot(tx, buyer, call) })
  })
}

/** No more entries; what came in can still be decided. */
export async function closeCall(
  buyer: Buyer,
  callId: string,
  now: Date,
): Promise<Result<undefined, NotMoved>> {
  const call = { id: callId, kind: 'call' } as const
  return transact(async (tx) => {
    const closed = await moveRound(tx, buyer, call, { act: 'close', data: { closedAt: now } })
    return closed ? ok() : refuse({ reason: await whyNot(tx, buyer, call) })
  })
}

/** The buyer is done: what is still undecided is let go, and its makers are told. */
export async function settleCall(
  buyer: Buyer,
  callId: string,
  now: Date,
): Promise<Result<{ released: number }, NotMoved>> {
  const call = { id: callId, kind: 'call' } as const
  return transact(async (tx) => {
    if (!(await moveRound(tx, buyer, call, { act: 'settle', data: {} }))) {
      return refuse({ reason: await whyNot(tx, buyer, call) })
    }
    const over = { roundId: callId, reasonCode: 'roundClosed', now }
    const released = await releaseEntries(tx, buyer, over)
    return ok({ released: released.length })
  })
}
