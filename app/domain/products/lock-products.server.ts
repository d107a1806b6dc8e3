import type { Transaction } from '#app/platform/database.server.ts'

/**
 * Whoever holds, releases or lists these products waits for us from here on, and we for them; always
 * in one order, so that nobody waits in a circle.
 */
export async function lockProducts(tx: Transaction, productIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM product WHERE id = ANY(${productIds}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
}
