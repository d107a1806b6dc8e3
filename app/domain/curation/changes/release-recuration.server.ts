import type { Shelf } from '#app/domain/products/hold.ts'
import { liftHold } from '#app/domain/products/lift-hold.server.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'

type Call = { recurationId: string; productId: string }

/** A call that was answered or dropped holds its product no longer. */
export const releaseRecuration = (
  { recurationId, productId }: Call,
  now: Date,
  shelf: Shelf<Transaction>,
): Promise<string[]> =>
  transact((tx) =>
    liftHold(
      tx,
      { productId, cause: 'recuration', reference: recurationId },
      { now, by: {}, shelf },
    ),
  )
