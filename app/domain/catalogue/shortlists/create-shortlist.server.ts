import type { Buyer } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Result } from '#app/kernel/result.ts'
import { transactOrRefuse } from '#app/platform/transact-or-refuse.server.ts'
import { insertLines, type NotAdded } from './insert-lines.server.ts'
import { recordShortlist } from './record-shortlist.server.ts'

type Wanted = { name: string; productIds: readonly string[] }

/**
 * A new list of the buyer's firm, empty or with its first products. Asked again with the same id, it
 * finds what the first one made.
 */
export function createShortlist(
  buyer: Buyer,
  { name, productIds }: Wanted,
  now: Date,
  shortlistId = newId(),
): Promise<Result<{ shortlistId: string; added: number }, NotAdded>> {
  return transactOrRefuse(async (tx, refuse) => {
    const known = await tx.shortlist.count({
      where: { id: shortlistId, buyerId: buyer.organisationId },
    })
    if (known > 0) return { shortlistId, added: 0 }
    await tx.shortlist.create({
      data: {
        ...{ id: shortlistId, buyerId: buyer.organisationId, name },
        ...{ createdBy: buyer.userId, createdByName: buyer.name },
        ...{ createdAt: now, changedAt: now },
      },
    })
    const inserted =
      productIds.length > 0 && (await insertLines(tx, buyer, shortlistId, { productIds, now }))
    if (inserted && !inserted.ok) return refuse(inserted.refusal)
    const added = inserted ? inserted.value.added : 0
    await recordShortlist(tx, buyer, 'created', shortlistId, { added })
    return { shortlistId, added }
  })
}
