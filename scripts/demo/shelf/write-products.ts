import { draftSchema } from '#app/domain/products/schemas.ts'
import { slugFor } from '#app/domain/products/slug-for.ts'
import { columnsOf } from '#app/domain/products/write-content.server.ts'
import { newId } from '#app/kernel/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { keepFiles } from '#app/platform/uploads/keep-files.server.ts'
import type { Calendar } from './calendar.ts'
import type { Drawings } from './drawn-pictures.ts'
import type { ShelfGood } from './goods-plan.ts'
import type { Kept } from './history.ts'
import type { SettledMaker } from './settle-makers.ts'

/** One product on its way: what was planned of it, by whom, and its id. */
export type Thread = { id: string; good: ShelfGood; maker: SettledMaker; at: Calendar }

/** Products as their makers leave them before they hand them in: saved once, with their photos. */
export async function writeProducts(
  tx: Transaction,
  kept: Kept,
  drawings: Drawings,
  threads: readonly Thread[],
): Promise<void> {
  const drafts = threads.map((thread) => ({
    ...thread,
    draft: draftSchema.parse(thread.good.content),
  }))
  await tx.product.createMany({
    data: drafts.map(({ id, maker, at, draft }) => ({
      ...{ name: '', ...columnsOf(draft), id, producerId: maker.producer.organisationId },
      ...{ slug: slugFor(draft.name ?? '', id), version: 2 },
      ...{ createdAt: at.made, updatedAt: at.written },
    })),
  })
  await tx.priceTier.createMany({
    data: drafts.flatMap(({ id, draft }) =>
      (draft.tiers ?? []).map((tier) => ({ productId: id, ...tier })),
    ),
  })
  const photos = threads.flatMap(({ id, good, maker, at }) =>
    good.pictures.map(({ name, alt }, position) => ({
      ...{ productId: id, name, alt, position, fileId: newId(), by: maker.producer },
      createdAt: at.written,
    })),
  )
  await keepFiles(
    tx,
    await Promise.all(
      photos.map(async ({ fileId, name, productId, by, createdAt }) => ({
        ...{ id: fileId, purpose: 'productPhoto' as const, subjectId: productId, createdAt },
        ...{ ownerOrganisationId: by.organisationId, uploadedBy: by.userId, name: `${name}.webp` },
        accepted: await drawings.of(name),
      })),
    ),
  )
  await tx.productPhoto.createMany({
    data: photos.map(({ name, by, ...photo }) => ({ id: newId(), ...photo })),
  })
  for (const { id, good, maker, at } of threads) {
    const subject = ['product', id] as const
    kept.event('product.created', subject, maker.producer, { name: good.content.name }, at.made)
    const saved = { version: 2, changed: ['photos'] }
    kept.event('product.saved', subject, maker.producer, saved, at.written)
  }
}
