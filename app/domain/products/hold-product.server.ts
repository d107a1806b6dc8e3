import { newId } from '#app/kernel/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { type Author, recordEvents } from '#app/platform/events.server.ts'
import type { Hold, Shelf } from './hold.ts'
import { lockProducts } from './lock-products.server.ts'

type Act = { now: Date; by: Author; shelf: Shelf<Transaction> }

/**
 * Takes products off the shelf for these reasons; a reason that holds a product already changes
 * nothing. @returns the holds that are new
 */
export async function holdProducts(
  tx: Transaction,
  holds: readonly Hold[],
  { now, by, shelf }: Act,
): Promise<Hold[]> {
  if (holds.length === 0) return []
  await lockProducts(tx, [...new Set(holds.map(({ productId }) => productId))])
  const rows = holds.map((hold) => ({ id: newId(), ...hold, since: now, heldBy: by.userId }))
  const written = await tx.productHold.createManyAndReturn({
    data: rows,
    skipDuplicates: true,
    select: { id: true },
  })
  const ids = new Set(written.map(({ id }) => id))
  const fresh = rows.filter(({ id }) => ids.has(id))
  if (fresh.length === 0) return []
  await recordEvents(
    tx,
    fresh.map(({ productId, cause, reference, code, data = {} }) => ({
      type: 'product.held',
      subject: { type: 'product', id: productId },
      by,
      data: { cause, reference, code, ...data },
    })),
  )
  await shelf(tx, [...new Set(fresh.map(({ productId }) => productId))])
  return fresh.map(({ productId, cause, reference, code, data }) => ({
    ...{ productId, cause, reference, code, data },
  }))
}

export const holdProduct = (tx: Transaction, hold: Hold, act: Act): Promise<Hold[]> =>
  holdProducts(tx, [hold], act)
