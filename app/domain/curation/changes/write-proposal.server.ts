import type { ProductDraft } from '#app/domain/products/schemas.ts'
import { columnsOf, writeParts } from '#app/domain/products/write-content.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { type Author, recordEvent } from '#app/platform/events.server.ts'
import type { ProductChange } from '#app/platform/generated/prisma/client.ts'
import { fieldsOf, fromJson, type ProposalJson } from './change-content.ts'

/** The product becomes what was proposed. */
export async function writeProposal(
  tx: Transaction,
  change: Pick<ProductChange, 'id' | 'productId' | 'proposed'>,
  by: Author,
  now: Date,
): Promise<void> {
  const draft = fromJson(change.proposed as ProposalJson) as ProductDraft
  const { version } = await tx.product.update({
    where: { id: change.productId },
    data: { version: { increment: 1 }, updatedAt: now },
  })
  await tx.product.updateMany({ where: { id: change.productId }, data: columnsOf(draft) })
  await writeParts(tx, change.productId, draft)
  await recordEvent(tx, {
    type: 'product.edited',
    subject: { type: 'product', id: change.productId },
    by,
    data: { version, changed: fieldsOf(draft), changeId: change.id },
  })
}
