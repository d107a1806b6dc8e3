import type { Producer } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { ProductDraft } from './schemas.ts'
import { slugFor } from './slug-for.ts'
import {
  columnsOf,
  type WrongReference,
  writeParts,
  wrongReference,
} from './write-content.server.ts'

/** Begins a product with as much as its maker has to say yet. */
export async function createProduct(
  producer: Producer,
  draft: ProductDraft,
  now: Date,
): Promise<Result<{ productId: string; version: number }, { reason: WrongReference }>> {
  const wrong = await wrongReference(producer, draft)
  if (wrong) return refuse({ reason: wrong })
  const id = newId()
  const { organisationId, userId, role } = producer
  return transact(async (tx) => {
    await tx.product.create({
      data: {
        name: '',
        ...columnsOf(draft),
        id,
        producerId: organisationId,
        slug: slugFor(draft.name ?? '', id),
        createdAt: now,
        updatedAt: now,
      },
    })
    await writeParts(tx, id, draft)
    await recordEvent(tx, {
      type: 'product.created',
      subject: { type: 'product', id },
      by: { userId, role, organisationId },
      data: { name: draft.name ?? '' },
    })
    return ok({ productId: id, version: 1 })
  })
}
