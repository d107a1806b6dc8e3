import type { Buyer } from '#app/domain/accounts/actor.ts'
import { findListed } from '#app/domain/catalogue/queries.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { mostLines } from './schemas.ts'

export type Added = { added: number; already: number }
export type NotAdded = { reason: 'nothingListed' } | { reason: 'full' }

/** Puts what the catalogue shows into a list that this transaction holds; twice is once. */
export async function insertLines(
  tx: Transaction,
  buyer: Buyer,
  shortlistId: string,
  given: { productIds: readonly string[]; now: Date },
): Promise<Result<Added, NotAdded>> {
  const listed = await findListed(tx, given.productIds)
  if (listed.length === 0) return refuse({ reason: 'nothingListed' })
  const there = await tx.shortlistLine.findMany({
    where: { shortlistId },
    select: { productId: true },
  })
  const known = new Set(there.map(({ productId }) => productId))
  const fresh = listed.filter((productId) => !known.has(productId))
  if (there.length + fresh.length > mostLines) return refuse({ reason: 'full' })
  await tx.shortlistLine.createMany({
    data: fresh.map((productId) => ({
      ...{ id: newId(), shortlistId, productId },
      ...{ addedByName: buyer.name, addedAt: given.now },
    })),
  })
  return ok({ added: fresh.length, already: listed.length - fresh.length })
}
