import type { Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Scheme, Seat } from './scheme.ts'
import { findSchemeFor, findSeatFor } from './scheme-queries.server.ts'
import { seatActs } from './seat-acts.ts'

type Decided = Result<undefined, { reason: 'notFound' | 'alreadyDone' | 'full' }>

/**
 * One more seat and its money, if there are any: seats and funds of an open scheme do not change,
 * so that this compare-and-set holds whoever else grants at the same moment.
 */
async function takeSeat(tx: Transaction, { id, seats, funds, amountPerSeat }: Scheme) {
  const { count } = await tx.scheme.updateMany({
    where: { id, seatsTaken: { lt: seats }, fundsBound: { lte: funds - amountPerSeat } },
    data: { seatsTaken: { increment: 1 }, fundsBound: { increment: amountPerSeat } },
  })
  return count === 1
}

class Full extends Error {}

async function write(
  tx: Transaction,
  official: Official,
  seat: Seat,
  given: { act: 'grant' | 'refuse'; reason?: string; scheme: Scheme; now: Date },
): Promise<boolean> {
  const { act, reason, scheme, now } = given
  const { from, to } = seatActs[act]
  const { count } = await tx.schemeSeat.updateMany({
    where: { id: seat.id, state: { in: [...from] } },
    data: {
      state: to,
      decidedBy: official.userId,
      deciderName: official.name,
      decidedAt: now,
      reason,
    },
  })
  if (count === 0) return false
  if (act === 'grant' && !(await takeSeat(tx, scheme))) throw new Full()
  const { producerId, productId, schemeId, kind } = seat
  await recordEvent(tx, {
    type: act === 'grant' ? 'seat.granted' : 'seat.refused',
    subject: { type: 'seat', id: seat.id },
    by: official,
    data: { schemeId, productId, producerId, kind, ...(reason ? { reason } : {}) },
  })
  return true
}

async function decide(
  official: Official,
  seatId: string,
  given: { act: 'grant' | 'refuse'; reason?: string; now: Date },
): Promise<Decided> {
  const seat = await findSeatFor(official, seatId)
  const scheme = seat && (await findSchemeFor(official, seat.schemeId))
  if (!scheme) return refuse({ reason: 'notFound' })
  try {
    const written = await transact((tx) => write(tx, official, seat, { ...given, scheme }))
    return written ? ok() : refuse({ reason: 'alreadyDone' })
  } catch (error) {
    if (error instanceof Full) return refuse({ reason: 'full' })
    throw error
  }
}

export const grantSeat = (official: Official, seatId: string, now: Date): Promise<Decided> =>
  decide(official, seatId, { act: 'grant', now })

/** With a reason that the maker reads. */
export const refuseSeat = (
  official: Official,
  seatId: string,
  reason: string,
  now: Date,
): Promise<Decided> => decide(official, seatId, { act: 'refuse', reason, now })
