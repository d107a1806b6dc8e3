import type { Buyer } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { callsOf } from './call-reach.server.ts'

/** Addresses a call to makers; while it is open each is told at once, else when it opens. */
export async function inviteMakers(
  buyer: Buyer,
  callId: string,
  producerIds: readonly string[],
  now: Date,
): Promise<Result<{ invited: number }, { reason: 'notFound' | 'over' }>> {
  return transact(async (tx) => {
    const call = await tx.round.findFirst({
      where: { id: callId, ...callsOf(buyer) },
      select: { state: true },
    })
    if (!call) return refuse({ reason: 'notFound' })
    if (call.state !== 'draft' && call.state !== 'open') return refuse({ reason: 'over' })
    // Only makers whose products everybody can see can be found to be invited.
    const makers = await tx.producer.findMany({
      where: { id: { in: [...producerIds] }, products: { some: { state: 'listed' } } },
      select: { id: true },
    })
    const written = await tx.roundInvitation.createManyAndReturn({
      skipDuplicates: true,
      data: makers.map(({ id }) => ({
        ...{ id: newId(), roundId: callId, producerId: id, invitedBy: buyer.userId, at: now },
      })),
      select: { id: true },
    })
    if (written.length > 0) {
      await recordEvent(tx, {
        type: 'call.makersInvited',
        subject: { type: 'round', id: callId },
        by: buyer,
        data: { invitationIds: written.map(({ id }) => id) },
      })
    }
    return ok({ invited: written.length })
  })
}
