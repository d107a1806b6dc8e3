import type { Official, Producer } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { seatActs } from './seat-acts.ts'

/** A seat that is given back goes to somebody else, with its money. */
export async function dropSeat(
  actor: Producer | Official,
  seatId: string,
  now: Date,
): Promise<Result<{ productId: string }, { reason: 'notFound' | 'alreadyDone' }>> {
  const { organisationId, role } = actor
  const reach =
    role === 'official' ? { scheme: { agencyId: organisationId } } : { producerId: organisationId }
  const seat = isId(seatId)
    ? await database().schemeSeat.findFirst({
        where: { id: seatId, ...reach },
        include: { scheme: { select: { amountPerSeat: true } } },
      })
    : null
  if (!seat) return refuse({ reason: 'notFound' })
  const { schemeId, productId, producerId, kind, scheme, state } = seat
  const { from, to } = seatActs.drop
  const dropped = await transact(async (tx) => {
    const isOpen = from.some((each) => each === state)
    // The very state that was read: whether it held a seat decides what is given back.
    const { count } = await tx.schemeSeat.updateMany({
      where: { id: seatId, state: isOpen ? state : { in: [] } },
      data: { state: to, endedAt: now },
    })
    if (count === 0) return false
    if (state === 'granted') {
      await tx.scheme.update({
        where: { id: schemeId },
        data: { seatsTaken: { decrement: 1 }, fundsBound: { decrement: scheme.amountPerSeat } },
      })
    }
    await recordEvent(tx, {
      type: 'seat.dropped',
      subject: { type: 'seat', id: seatId },
      by: actor,
      data: { schemeId, productId, producerId, kind },
    })
    return true
  })
  return dropped ? ok({ productId }) : refuse({ reason: 'alreadyDone' })
}
