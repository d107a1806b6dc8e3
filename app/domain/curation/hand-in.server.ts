import { findRequirements } from '#app/domain/certification/find-requirements.server.ts'
import { missingFor } from '#app/domain/certification/missing-for.ts'
import { productSnapshot } from '#app/domain/certification/product-snapshot.server.ts'
import { findCertificatesOf } from '#app/domain/certification/queries.server.ts'
import { asProposed } from '#app/domain/curation/changes/open-change.server.ts'
import { withProposal } from '#app/domain/curation/changes/with-submission.server.ts'
import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'
import type { Missing } from '#app/domain/products/missing-in-product.ts'
import type { Product } from '#app/domain/products/product.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import { database, type Queryable, type Transaction } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** Everything still missing before a product can be handed in: its own file, licences, the firm. */
export async function missingBefore(
  product: Product,
  now: Date,
  on: Queryable = database(),
): Promise<Missing[]> {
  const certificates = await findCertificatesOf(product.producerId, on)
  const firm = await on.producer.findUnique({
    where: { id: product.producerId },
    select: { profileCompletedAt: true },
  })
  const wanted = await asProposed(product, on)
  const table = await findRequirements(on)
  const missing = missingFor(wanted, certificates, dayOf(now), table)
  return firm?.profileCompletedAt
    ? missing
    : [...missing, { field: 'firm', code: 'curation.firmIncomplete' }]
}

/** What a file keeps of the firm. */
export const firmColumns = {
  businessName: true,
  ownerName: true,
  nib: true,
  kbliCode: true,
  kbliVersion: true,
  regionCode: true,
  villageName: true,
  workersMale: true,
  workersFemale: true,
  monthlyCapacity: true,
  capacityUnit: true,
} as const

/** The file as it stands now, to be kept for good. */
export async function takeSnapshot(
  tx: Transaction,
  product: Pick<Product, 'id' | 'producerId'>,
): Promise<SubmissionFile> {
  const snapshot = await productSnapshot(product.id, tx)
  const firm = await tx.producer.findUnique({
    where: { id: product.producerId },
    select: firmColumns,
  })
  if (!snapshot || !firm) throw new Error(`Product ${product.id} is gone`)
  return withProposal(tx, { ...snapshot, firm })
}

export const asJson = (file: SubmissionFile) => file as unknown as Prisma.InputJsonObject

/**
 * Holds the product as it was read: a save on its way loses, because the version has moved on.
 * @returns whether nobody changed it since
 */
export async function takeInHand(tx: Transaction, product: Product): Promise<boolean> {
  const { count } = await tx.product.updateMany({
    where: { id: product.id, version: product.version },
    // Being read is no change of the product.
    data: { version: { increment: 1 }, updatedAt: product.updatedAt },
  })
  return count === 1
}
