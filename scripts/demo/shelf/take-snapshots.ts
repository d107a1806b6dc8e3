import { countedFor, countingFor, withHolder } from '#app/domain/certification/covering.server.ts'
import { snapshotOf } from '#app/domain/certification/product-snapshot.server.ts'
import { firmColumns } from '#app/domain/curation/hand-in.server.ts'
import type { SubmissionFile } from '#app/domain/curation/submission-file.ts'
import { toProduct, withParts } from '#app/domain/products/product-row.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** The files of these products as they stand now, in three statements. */
export async function takeSnapshots(
  tx: Transaction,
  productIds: readonly string[],
): Promise<Map<string, SubmissionFile>> {
  const products = await tx.product.findMany({
    where: { id: { in: [...productIds] } },
    include: withParts,
  })
  const firmIds = [...new Set(products.map(({ producerId }) => producerId))]
  const firms = await tx.producer.findMany({
    where: { id: { in: firmIds } },
    select: { id: true, ...firmColumns },
  })
  const certificates = await tx.certificate.findMany({
    where: countingFor(firmIds),
    include: withHolder,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return new Map(
    products.map((row) => {
      const counted = certificates.flatMap((each) => countedFor(row.producerId, each) ?? [])
      const snapshot = snapshotOf(toProduct(row, new Map()), counted)
      const found = firms.find((firm) => firm.id === row.producerId)
      if (!found) throw new Error(`The firm of ${row.name} is gone`)
      const { id: _, ...firm } = found
      return [row.id, { ...snapshot, firm }]
    }),
  )
}
