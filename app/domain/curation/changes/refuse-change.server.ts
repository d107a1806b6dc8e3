import type { Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { ChangeObjection } from './change-views.ts'
import { changesReachedBy, lockedChange, objectionToChange } from './locked-change.server.ts'
import { moveChange, turnPage } from './move-change.server.ts'
import type { ChangeRefusalInput } from './schemas.ts'

/** The listing stays as it is; the maker reads why. */
export async function refuseChange(
  official: Official,
  changeId: string,
  { revision, reasonCode, text }: ChangeRefusalInput,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' | 'amended' | ChangeObjection }>> {
  return transact(async (tx) => {
    const change = await lockedChange(tx, changeId, changesReachedBy(official))
    if (!change) return refuse({ reason: 'notFound' })
    const objection = await objectionToChange(tx, official, change)
    if (objection) return refuse({ reason: objection })
    const move = { by: official, now, revision, reasonCode, text }
    if (!(await moveChange(tx, changeId, 'refuse', move))) return refuse({ reason: 'amended' })
    await turnPage(tx, change.productId)
    await recordEvent(tx, {
      type: 'change.refused',
      subject: { type: 'productChange', id: changeId },
      by: official,
      data: { productId: change.productId, name: change.product.name, reasonCode },
    })
    return ok()
  })
}
