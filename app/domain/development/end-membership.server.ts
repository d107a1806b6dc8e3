import type { Cooperative, Official, Producer } from '#app/domain/accounts/actor.ts'
import type { Shelf } from '#app/domain/products/hold.ts'
import { isId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { database, type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { cooperativeMembershipActs as acts } from './cooperative-membership-acts.ts'
import { endCoverage } from './end-coverage.server.ts'

type Ended = Result<{ productIds: string[] }, { reason: 'notFound' | 'alreadyDone' }>
type Membership = { id: string; cooperativeId: string; producerId: string }
type End = {
  by: Producer | Cooperative | Official
  act: 'leave' | 'remove'
  reason?: string
  now: Date
  shelf: Shelf<Transaction>
}

type When = Pick<End, 'now' | 'shelf'>

/**
 * A membership ends, and with it at once whatever the cooperative's certificates covered.
 * @returns the products that were covered; undefined when it had ended already
 */
export async function endMembershipIn(
  tx: Transaction,
  { id, cooperativeId, producerId }: Membership,
  { by, act, reason, now, shelf }: End,
): Promise<string[] | undefined> {
  const { from, to } = acts[act]
  // The firm before its membership, as whoever joins or assigns it does.
  await tx.$queryRaw`SELECT 1 FROM producer WHERE id = ${producerId}::uuid FOR UPDATE`
  const { count } = await tx.cooperativeMembership.updateMany({
    where: { id, state: { in: [...from] } },
    data: { state: to, endedAt: now, endedBy: by.userId, enderName: by.name, reason },
  })
  if (count === 0) return undefined
  await tx.producer.updateMany({
    where: { id: producerId, cooperativeId },
    data: { cooperativeId: null },
  })
  const productIds = await endCoverage(tx, { cooperativeId, producerId }, { now, by, shelf })
  await recordEvent(tx, {
    type: 'membership.ended',
    subject: { type: 'membership', id },
    by,
    data: { producerId, cooperativeId, productIds, how: act, reason: reason ?? '' },
  })
  return productIds
}

async function end(where: object, membershipId: string, given: End): Promise<Ended> {
  const membership = isId(membershipId)
    ? await database().cooperativeMembership.findFirst({
        where: { id: membershipId, joinedAt: { not: null }, ...where },
      })
    : null
  if (!membership) return refuse({ reason: 'notFound' })
  const productIds = await transact((tx) => endMembershipIn(tx, membership, given))
  return productIds ? ok({ productIds }) : refuse({ reason: 'alreadyDone' })
}

export const leaveCooperative = (
  producer: Producer,
  membershipId: string,
  reason: string,
  when: When,
): Promise<Ended> =>
  end({ producerId: producer.organisationId }, membershipId, {
    ...{ by: producer, act: 'leave', reason, ...when },
  })

export const removeMember = (
  cooperative: Cooperative,
  membershipId: string,
  reason: string,
  when: When,
): Promise<Ended> =>
  end({ cooperativeId: cooperative.organisationId }, membershipId, {
    ...{ by: cooperative, act: 'remove', reason, ...when },
  })
