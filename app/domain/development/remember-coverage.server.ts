import { newId } from '#app/kernel/ids.ts'
import { database, transact } from '#app/platform/database.server.ts'

/** Keeps since when a cooperative's certificate names each member's product; again is no matter. */
export async function rememberCoverage(certificateId: string, at: Date): Promise<void> {
  const certificate = await database().certificate.findUnique({
    where: { id: certificateId },
    include: { scopes: { include: { product: { select: { producerId: true } } } } },
  })
  if (!certificate) return
  const named = certificate.scopes
    .filter(({ product }) => product.producerId !== certificate.producerId)
    .map(({ productId }) => productId)
  await transact(async (tx) => {
    await tx.memberCoverage.updateMany({
      where: { certificateId, until: null, productId: { notIn: named } },
      data: { until: at },
    })
    await tx.memberCoverage.createMany({
      data: named.map((productId) => ({ id: newId(), certificateId, productId, since: at })),
      skipDuplicates: true,
    })
  })
}
