import { newId } from '#app/kernel/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/**
 * Keeps since when a cooperative's certificate names each member's product, with what changes its
 * scope; again is no matter.
 */
export const rememberCoverage =
  (at: Date) =>
  async (tx: Transaction, certificateId: string): Promise<void> => {
    const { producerId, scopes } = await tx.certificate.findUniqueOrThrow({
      where: { id: certificateId },
      include: { scopes: { include: { product: { select: { producerId: true } } } } },
    })
    const named = scopes
      .filter(({ product }) => product.producerId !== producerId)
      .map(({ productId }) => productId)
    await tx.memberCoverage.updateMany({
      where: { certificateId, until: null, productId: { notIn: named } },
      data: { until: at },
    })
    await tx.memberCoverage.createMany({
      data: named.map((productId) => ({ id: newId(), certificateId, productId, since: at })),
      skipDuplicates: true,
    })
  }
