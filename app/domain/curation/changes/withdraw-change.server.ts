import type { Producer } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { lockedChange } from './locked-change.server.ts'
import { moveChange, turnPage } from './move-change.server.ts'

/** The maker takes back what nobody has answered yet. */
export async function withdrawChange(
  producer: Producer,
  changeId: string,
  now: Date,
): Promise<Result<{ productId: string }, { reason: 'notFound' | 'wrongState' }>> {
  return transact(async (tx) => {
    const change = await lockedChange(tx, changeId, { producerId: producer.organisationId })
    if (!change) return refuse({ reason: 'notFound' })
    if (!(await moveChange(tx, changeId, 'withdraw', { by: producer, now }))) {
      return refuse({ reason: 'wrongState' })
    }
    await turnPage(tx, change.productId)
    const { productId } = change
    await recordEvent(tx, {
      type: 'change.withdrawn',
      subject: { type: 'productChange', id: changeId },
      by: producer,
      data: { productId, name: change.product.name },
    })
    return ok({ productId })
  })
}
