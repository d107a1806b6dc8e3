import type { Official } from '#app/domain/accounts/actor.ts'
import type { Shelf } from '#app/domain/products/hold.ts'
import { findCooperatives } from '#app/domain/registry/assign-support.server.ts'
import { findProducerFor } from '#app/domain/registry/queries.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { cooperativeMembershipActs as acts } from './cooperative-membership-acts.ts'
import { endMembershipIn } from './end-membership.server.ts'

async function join(
  tx: Transaction,
  official: Official,
  { cooperativeId, producerId }: { cooperativeId: string; producerId: string },
  now: Date,
): Promise<void> {
  const joined = { state: acts.assign.to, joinedAt: now }
  const { count } = await tx.cooperativeMembership.updateMany({
    where: { cooperativeId, producerId, state: { in: [...acts.assign.from] } },
    data: joined,
  })
  const id = newId()
  if (count === 0) {
    await tx.cooperativeMembership.create({ data: { id, cooperativeId, producerId, ...joined } })
  }
  await tx.producer.update({ where: { id: producerId }, data: { cooperativeId } })
  await recordEvent(tx, {
    type: 'producer.cooperativeRecorded',
    subject: { type: 'producer', id: producerId },
    by: official,
    data: { cooperativeId },
  })
}

/** The office writes down which cooperative a maker belongs to, or that it belongs to none. */
export async function assignCooperative(
  official: Official,
  producerId: string,
  cooperativeId: string | undefined,
  { now, shelf }: { now: Date; shelf: Shelf<Transaction> },
): Promise<Result<undefined, { reason: 'notFound' | 'notOurs' }>> {
  if (!(await findProducerFor(official, producerId))) return refuse({ reason: 'notFound' })
  const ours = await findCooperatives(official)
  if (cooperativeId && !ours.some(({ id }) => id === cooperativeId)) {
    return refuse({ reason: 'notOurs' })
  }
  await transact(async (tx) => {
    // One change of a firm's cooperative at a time.
    await tx.$queryRaw`SELECT 1 FROM producer WHERE id = ${producerId}::uuid FOR UPDATE`
    const current = await tx.cooperativeMembership.findFirst({
      where: { producerId, state: 'joined' },
    })
    if (current?.cooperativeId === cooperativeId) return
    if (current) await endMembershipIn(tx, current, { by: official, act: 'remove', now, shelf })
    if (cooperativeId) await join(tx, official, { cooperativeId, producerId }, now)
  })
  return ok()
}
