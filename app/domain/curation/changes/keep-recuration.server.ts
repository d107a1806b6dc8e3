import type { Shelf } from '#app/domain/products/hold.ts'
import { holdProduct } from '#app/domain/products/hold-product.server.ts'
import { liftHolds } from '#app/domain/products/lift-hold.server.ts'
import { lockProducts } from '#app/domain/products/lock-products.server.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { graceIsOver } from './grace-is-over.server.ts'

type Keep = { now: Date; shelf: Shelf<Transaction> }

/**
 * Holds a product over the last call for it, or lifts that hold, as the call and its files stand now.
 * Rejected, the product is off the shelf until a file passes, an appeal sets the rejection aside or
 * the office drops the call; a new file alone brings back only what was late. Safe to run again.
 */
export const keepRecuration = (productId: string, { now, shelf }: Keep): Promise<void> =>
  transact(async (tx) => {
    await lockProducts(tx, [productId])
    const call = await tx.recuration.findFirst({
      where: { productId },
      orderBy: [{ calledAt: 'desc' }, { id: 'desc' }],
    })
    if (!call) return
    const code = await reasonToHold(tx, call, now)
    const held = await tx.productHold.findMany({
      where: { productId, cause: 'recuration', liftedAt: null },
      select: { reference: true, code: true },
    })
    const over = held.filter((hold) => hold.reference !== call.id || hold.code !== code)
    const reasons = over.map(({ reference }) => {
      return { productId, cause: 'recuration', reference } as const
    })
    await liftHolds(tx, reasons, { now, by: {}, shelf })
    if (!code || held.length > over.length) return
    const hold = { productId, cause: 'recuration', reference: call.id, code } as const
    await holdProduct(tx, hold, { now, by: {}, shelf })
    if (call.state !== 'called') return
    await tx.recuration.update({ where: { id: call.id }, data: { heldAt: now } })
  })

type Call = {
  productId: string
  state: string
  submissionId: string | null
  calledAt: Date
  dueOn: Date
  regionCode: string
}

async function reasonToHold(tx: Transaction, call: Call, now: Date) {
  if (call.state === 'dropped') return undefined
  const files = await tx.submission.findMany({
    where: { productId: call.productId, submittedAt: { gte: call.calledAt } },
    select: { id: true, state: true },
  })
  const passed = files.some(({ id, state }) => id === call.submissionId && state === 'approved')
  if (passed) return undefined
  if (files.some(({ state }) => state === 'rejected')) return 'notPassed'
  const late = call.state === 'called' && (await graceIsOver(tx, call, now))
  return late ? 'notHandedIn' : undefined
}
