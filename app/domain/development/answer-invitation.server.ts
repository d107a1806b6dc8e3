import type { Cooperative, Producer } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { cooperativeMembershipActs as acts } from './cooperative-membership-acts.ts'

type Answered = Result<undefined, { reason: 'notFound' | 'alreadyDone' | 'elsewhere' }>

const findInvitation = (actor: Producer | Cooperative, id: string) =>
  isId(id)
    ? database().cooperativeMembership.findFirst({
        where: {
          id,
          invitedAt: { not: null },
          ...(actor.role === 'producer'
            ? { producerId: actor.organisationId }
            : { cooperativeId: actor.organisationId }),
        },
      })
    : null

/** From now on the maker is a member; one cooperative at a time. */
export async function acceptInvitation(
  producer: Producer,
  membershipId: string,
  now: Date,
): Promise<Answered> {
  const invitation = await findInvitation(producer, membershipId)
  if (!invitation) return refuse({ reason: 'notFound' })
  const { cooperativeId, producerId } = invitation
  const { from, to } = acts.accept
  return transact(async (tx): Promise<Answered> => {
    // The firm's row decides between two cooperatives that are joined at the same moment.
    const { count: free } = await tx.producer.updateMany({
      where: { id: producerId, cooperativeId: null },
      data: { cooperativeId },
    })
    if (free === 0) return refuse({ reason: 'elsewhere' })
    const { count } = await tx.cooperativeMembership.updateMany({
      where: { id: membershipId, state: { in: [...from] } },
      data: { state: to, joinedAt: now },
    })
    if (count === 0) {
      await tx.producer.update({ where: { id: producerId }, data: { cooperativeId: null } })
      return refuse({ reason: 'alreadyDone' })
    }
    await recordEvent(tx, {
      type: 'membership.joined',
      subject: { type: 'membership', id: membershipId },
      by: producer,
      data: { producerId, cooperativeId },
    })
    return ok()
  })
}

async function close(
  actor: Producer | Cooperative,
  membershipId: string,
  act: 'decline' | 'cancel',
  now: Date,
): Promise<Answered> {
  const invitation = await findInvitation(actor, membershipId)
  if (!invitation) return refuse({ reason: 'notFound' })
  const { from, to } = acts[act]
  const { cooperativeId, producerId } = invitation
  const closed = await transact(async (tx) => {
    const { count } = await tx.cooperativeMembership.updateMany({
      where: { id: membershipId, state: { in: [...from] } },
      data: { state: to, endedAt: now, endedBy: actor.userId, enderName: actor.name },
    })
    if (count === 0) return false
    await recordEvent(tx, {
      type: act === 'decline' ? 'membership.declined' : 'membership.cancelled',
      subject: { type: 'membership', id: membershipId },
      by: actor,
      data: { producerId, cooperativeId },
    })
    return true
  })
  return closed ? ok() : refuse({ reason: 'alreadyDone' })
}

export const declineInvitation = (producer: Producer, membershipId: string, now: Date) =>
  close(producer, membershipId, 'decline', now)

export const cancelInvitation = (cooperative: Cooperative, membershipId: string, now: Date) =>
  close(cooperative, membershipId, 'cancel', now)
