import type { Producer } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { database, type Transaction } from '#app/platform/database.server.ts'
import { ownFiles } from '#app/platform/uploads/find-stored-file.server.ts'
import type { ProductDraft } from './schemas.ts'

/** A draft as columns of its row; what the draft leaves out is left out here too. */
export function columnsOf({
  tiers,
  photos,
  name,
  forChildren,
  declaredNonHalal,
  pricesHidden,
  ...rest
}: ProductDraft) {
  return {
    ...rest,
    ...(name === undefined ? {} : { name: name ?? '' }),
    ...(forChildren === undefined ? {} : { forChildren: forChildren ?? false }),
    ...(declaredNonHalal === undefined ? {} : { declaredNonHalal: declaredNonHalal ?? false }),
    ...(pricesHidden === undefined ? {} : { pricesHidden: pricesHidden ?? false }),
  }
}

/** Replaces a product's price tiers and photos by those a draft brings. */
export async function writeParts(
  tx: Transaction,
  productId: string,
  { tiers, photos }: ProductDraft,
): Promise<void> {
  if (tiers !== undefined) {
    await tx.priceTier.deleteMany({ where: { productId } })
    await tx.priceTier.createMany({ data: (tiers ?? []).map((tier) => ({ productId, ...tier })) })
  }
  if (photos !== undefined) {
    await tx.productPhoto.deleteMany({ where: { productId } })
    await tx.productPhoto.createMany({
      data: (photos ?? []).map((photo, position) => ({
        id: newId(),
        productId,
        position,
        ...photo,
      })),
    })
  }
}

export type WrongReference = 'unknownCategory' | 'unknownPhoto'

/** Whether the category exists and the photos are the firm's own uploads. */
export async function wrongReference(
  producer: Producer,
  { categoryId, photos }: ProductDraft,
): Promise<WrongReference | undefined> {
  if (categoryId && !(await database().category.findUnique({ where: { id: categoryId } }))) {
    return 'unknownCategory'
  }
  if (!photos?.length) return undefined
  const ids = new Set(photos.map(({ fileId }) => fileId))
  const own = await ownFiles([...ids], {
    purpose: 'productPhoto',
    ownerOrganisationId: producer.organisationId,
  })
  return own.length === photos.length ? undefined : 'unknownPhoto'
}
