import type { Shelf } from '#app/domain/products/hold.ts'
import { holdProduct } from '#app/domain/products/hold-product.server.ts'
import { lockProducts } from '#app/domain/products/lock-products.server.ts'
import { dateColumn, dayFromColumn, dayOf } from '#app/platform/clock.server.ts'
import { database, type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Recuration } from '#app/platform/generated/prisma/client.ts'
import { graceIsOver } from './grace-is-over.server.ts'

const atOnce = 500

type Night = { now: Date; shelf: Shelf<Transaction> }
type Enforced = { late: number; held: number }

/**
 * Calls that no maker has answered in time: the office is told once, and when its days of grace are
 * over too, the product leaves the shelf. @returns how many of each
 */
export async function enforceRecurations(now: Date, shelf: Shelf<Transaction>): Promise<Enforced> {
  const today = dateColumn(dayOf(now))
  const overdue = await database().recuration.findMany({
    where: { state: 'called', heldAt: null, dueOn: { lt: today } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: atOnce,
  })
  const enforced: Enforced = { late: 0, held: 0 }
  for (const call of overdue) {
    if (!call.lateAt && (await sayLate(call, now))) enforced.late += 1
    const over = await graceIsOver(database(), call, now)
    if (over && (await hold(call, { now, shelf }))) enforced.held += 1
  }
  return enforced
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
