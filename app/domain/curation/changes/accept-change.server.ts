import type { Official } from '#app/domain/accounts/actor.ts'
import { missingBefore } from '#app/domain/curation/hand-in.server.ts'
import type { Shelf } from '#app/domain/products/hold.ts'
import { findProduct } from '#app/domain/products/queries.server.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { ChangeObjection } from './change-views.ts'
import { changesReachedBy, lockedChange, objectionToChange } from './locked-change.server.ts'
import { moveChange } from './move-change.server.ts'
import { writeProposal } from './write-proposal.server.ts'

type Refusal = { reason: 'notFound' | 'amended' | 'incomplete' | ChangeObjection }

/** What was proposed becomes the product, and the shelf shows it in the same moment. */
export async function acceptChange(
  official: Official,
  changeId: string,
  revision: number,
  { now, shelf }: { now: Date; shelf: Shelf<Transaction> },
): Promise<Result<{ productId: string }, Refusal>> {
  return transact(async (tx) => {
    const change = await lockedChange(tx, changeId, changesReachedBy(official))
    if (!change) return refuse({ reason: 'notFound' })
    const objection = await objectionToChange(tx, official, change)
    if (objection) return refuse({ reason: objection })
    const product = await findProduct(change.productId, tx)
    if (!product) return refuse({ reason: 'notFound' })
    if ((await missingBefore(product, now, tx)).length > 0) return refuse({ reason: 'incomplete' })
    if (!(await moveChange(tx, changeId, 'accept', { by: official, now, revision }))) {
      return refuse({ reason: 'amended' })
    }
    await writeProposal(tx, change, official, now)
    const { productId } = change
    await recordEvent(tx, {
      type: 'change.accepted',
      subject: { type: 'productChange', id: changeId },
      by: official,
      data: { productId, name: change.product.name },
    })
    await shelf(tx, [productId])
    return ok({ productId })
  })
}
