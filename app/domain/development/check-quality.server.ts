import type { Cooperative } from '#app/domain/accounts/actor.ts'
import { isId, newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { QualityInput } from './schemas.ts'

/** A member's product, as its cooperative may look at it. */
export const findMemberProduct = async (cooperative: Cooperative, productId: string) =>
  isId(productId)
    ? database().product.findFirst({
        where: {
          id: productId,
          state: { not: 'archived' },
          producer: { cooperativeId: cooperative.organisationId },
        },
        select: { id: true, name: true, producer: { select: { businessName: true } } },
      })
    : null

/** The cooperative looked at a member's product: one dated word, which the gate sees. */
export async function checkQuality(
  cooperative: Cooperative,
  productId: string,
  { outcome, note }: QualityInput,
  now: Date,
): Promise<Result<undefined, { reason: 'notFound' }>> {
  if (!(await findMemberProduct(cooperative, productId))) return refuse({ reason: 'notFound' })
  const id = newId()
  const { organisationId: cooperativeId, userId, name } = cooperative
  await transact(async (tx) => {
    await tx.qualityCheck.create({
      data: {
        ...{ id, cooperativeId, productId, outcome, note, at: now },
        ...{ checkedBy: userId, checkerName: name },
      },
    })
    await recordEvent(tx, {
      type: 'quality.checked',
      subject: { type: 'product', id: productId },
      by: cooperative,
      data: { outcome },
    })
  })
  return ok()
}
