import type { Shelf } from '#app/domain/products/hold.ts'
import { holdProduct } from '#app/domain/products/hold-product.server.ts'
import { lockProducts } from '#app/domain/products/lock-products.server.ts'
import { dateColumn, dayFromColumn, dayOf } from '#app/platform/clock.server.ts'
import { database, type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Recuration } from '#app/platform/generated/prisma/client.ts'
import { endOfGrace } from './grace-is-over.server.ts'
import { rulesOn } from './rules.server.ts'

const atOnce = 500
const first = '00000000-0000-0000-0000-000000000000'

type Night = { now: Date; shelf: Shelf<Transaction> }
type Enforced = { late: number; held: number }

/**
 * Calls that no maker has answered in time: the office is told once, and when its days of grace are
 * over too, the product leaves the shelf. @returns how many of each
 */
export async function enforceRecurations(now: Date, shelf: Shelf<Transaction>): Promise<Enforced> {
  const today = dateColumn(dayOf(now))
  const graceIn = await rulesOn(database(), 'graceDays', dayOf(now))
  const enforced: Enforced = { late: 0, held: 0 }
  for (let after = first; ; ) {
    // By key: those that are late and still in grace stay in the list and must not block it.
    const overdue = await database().recuration.findMany({
      where: { state: 'called', heldAt: null, dueOn: { lt: today }, id: { gt: after } },
      orderBy: { id: 'asc' },
      take: atOnce,
    })
    for (const call of overdue) {
      if (!call.lateAt && (await sayLate(call, now))) enforced.late += 1
      const over = endOfGrace(call.dueOn, graceIn(call.regionCode)) < today
      if (over && (await hold(call, { now, shelf }))) enforced.held += 1
    }
    after = overdue.at(-1)?.id ?? after
    if (overdue.length < atOnce) return enforced
  }
}

const stillCalled = ({ id }: Recuration) => ({ id, state: 'called' as const })

const sayLate = (call: Recuration, now: Date): Promise<boolean> =>
  transact(async (tx) => {
    const { count } = await tx.recuration.updateMany({
      where: { ...stillCalled(call), lateAt: null },
      data: { lateAt: now },
    })
    if (count === 0) return false
    await recordEvent(tx, {
      type: 'recuration.late',
      subject: { type: 'recuration', id: call.id },
      by: {},
      data: { productId: call.productId, dueOn: dayFromColumn(call.dueOn) },
    })
    return true
  })

/** The maker, its mentor, the office and the buyers hear of it as of every hold. */
const hold = (call: Recuration, { now, shelf }: Night): Promise<boolean> =>
  transact(async (tx) => {
    await lockProducts(tx, [call.productId])
    const { count } = await tx.recuration.updateMany({
      where: { ...stillCalled(call), heldAt: null },
      data: { heldAt: now },
    })
    if (count === 0) return false
    const { id: reference, productId } = call
    const reason = { productId, cause: 'recuration', reference, code: 'notHandedIn' } as const
    await holdProduct(tx, reason, { now, by: {}, shelf })
    return true
  })
