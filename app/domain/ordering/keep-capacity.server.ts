import type { Transaction } from '#app/platform/database.server.ts'

/**
 * Who changes what is promised of a product holds it first, as whoever orders it does, always in the
 * order of the ids: nobody waits in a circle.
 */
const holdProductsOf = (tx: Transaction, partIds: readonly string[]): Promise<number> =>
  tx.$executeRaw`
    SELECT 1 FROM product WHERE id IN (
      SELECT product_id FROM capacity_reservation WHERE part_id = ANY(${[...partIds]}::uuid[]))
    ORDER BY id FOR NO KEY UPDATE`

export async function releaseCapacity(
  tx: Transaction,
  partIds: readonly string[],
  now: Date,
): Promise<void> {
  await holdProductsOf(tx, partIds)
  await tx.capacityReservation.updateMany({
    where: { partId: { in: [...partIds] }, releasedAt: null },
    data: { releasedAt: now },
  })
}

/** Pieces that were sent no longer need days; refused or missing ones need them again. */
export async function adjustCapacity(
  tx: Transaction,
  partId: string,
  pieces: readonly { productId: string; change: number }[],
): Promise<void> {
  await holdProductsOf(tx, [partId])
  for (const { productId, change } of pieces) {
    if (change === 0) continue
    await tx.capacityReservation.updateMany({
      where: { partId, productId },
      data: { quantity: { increment: change } },
    })
  }
}
