import type { Official } from '#app/domain/accounts/actor.ts'
import { isId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { objectionToRecuration } from './product-reach.server.ts'
import { recurationActs } from './recuration-acts.ts'
import { recurationsReachedBy } from './recuration-queries.server.ts'

/** The call is taken back; the listing goes on. */
export async function dropRecuration(
  official: Official,
  id: string,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' | 'wrongState' | 'otherAgency' | 'conflict' }>> {
  if (!isId(id)) return refuse({ reason: 'notFound' })
  return transact(async (tx) => {
    const where = { AND: [{ id }, recurationsReachedBy(official)] }
    const called = await tx.recuration.findFirst({ where })
    if (!called) return refuse({ reason: 'notFound' })
    const objection = await objectionToRecuration(tx, official, called)
    if (objection) return refuse({ reason: objection })
    const { count } = await tx.recuration.updateMany({
      where: { id, state: { in: [...recurationActs.drop.from] } },
      data: { state: recurationActs.drop.to, endedBy: official.userId, endedAt: now },
    })
    if (count === 0) return refuse({ reason: 'wrongState' })
    await recordEvent(tx, {
      type: 'recuration.dropped',
      subject: { type: 'recuration', id },
      by: official,
      data: { productId: called.productId },
    })
    return ok()
  })
}
