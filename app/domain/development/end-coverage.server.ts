import type { Transaction } from '#app/platform/database.server.ts'

/** A cooperative's certificates no longer name this maker's products. @returns those they named */
export async function endCoverage(
  tx: Transaction,
  { cooperativeId, producerId }: { cooperativeId: string; producerId: string },
  now: Date,
): Promise<string[]> {
  const named = { certificate: { producerId: cooperativeId }, product: { producerId } }
  const scopes = await tx.certificateScope.findMany({ where: named })
  await tx.memberCoverage.updateMany({ where: { ...named, until: null }, data: { until: now } })
  await tx.certificateScope.deleteMany({ where: named })
  return [...new Set(scopes.map(({ productId }) => productId))]
}
