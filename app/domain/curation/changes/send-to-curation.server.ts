import type { Official } from '#app/domain/accounts/actor.ts'
import { missingBefore } from '#app/domain/curation/hand-in.server.ts'
import { openStates } from '#app/domain/curation/submission-acts.ts'
import { openFile } from '#app/domain/curation/submit.server.ts'
import { findProduct } from '#app/domain/products/queries.server.ts'
import type { Result } from '#app/kernel/result.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { type Refuse, transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'
import type { ChangeObjection } from './change-views.ts'
import { changesReachedBy, lockedChange, objectionToChange } from './locked-change.server.ts'

type Refusal = {
  reason:
    | 'notFound'
    | 'amended'
    | 'openAgain'
    | 'incomplete'
    | 'noAgency'
    | 'roundShut'
    | 'changed'
    | ChangeObjection
}

/** Too much to be waved through: the product as proposed is put forward; the listing stays. */
export async function sendToCuration(
  official: Official,
  changeId: string,
  revision: number,
  now: Date,
): Promise<Result<{ submissionId: string }, Refusal>> {
  return transactOrRefuse(async (tx, refuse: Refuse<Refusal>) => {
    const change = await lockedChange(tx, changeId, changesReachedBy(official))
    if (!change) return refuse({ reason: 'notFound' })
    const objection = await objectionToChange(tx, official, change)
    if (objection) return refuse({ reason: objection })
    if (change.revision !== revision) return refuse({ reason: 'amended' })
    const { productId } = change
    const open = { productId, state: { in: openStates } }
    if ((await tx.submission.count({ where: open })) > 0) return refuse({ reason: 'openAgain' })
    const product = await findProduct(productId, tx)
    if (!product) return refuse({ reason: 'notFound' })
    if ((await missingBefore(product, now, tx)).length > 0) return refuse({ reason: 'incomplete' })
    const submittedBy = change.proposedBy
    const opened = await openFile(tx, official, product, { now, refuse, submittedBy })
    await recordEvent(tx, {
      type: 'change.sentToCuration',
      subject: { type: 'productChange', id: changeId },
      by: official,
      data: { productId, name: change.product.name, ...opened },
    })
    return { submissionId: opened.submissionId }
  })
}
