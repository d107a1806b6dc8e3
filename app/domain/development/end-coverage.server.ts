import type { Lost } from '#app/domain/certification/licence-standing.ts'
import { type Review, reviewLicences } from '#app/domain/certification/review-licences.server.ts'
import { lockProducts } from '#app/domain/products/lock-products.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'

type Ended = { cooperativeId: string; producerId: string }

/** A cooperative's certificates no longer name this maker's products. @returns what they named */
async function dropScopes(tx: Transaction, { cooperativeId, producerId }: Ended, now: Date) {
  const named = { certificate: { producerId: cooperativeId }, product: { producerId } }
  const scopes = await tx.certificateScope.findMany({
    where: named,
    include: { certificate: { select: { kind: true, state: true } } },
  })
  await tx.memberCoverage.updateMany({ where: { ...named, until: null }, data: { until: now } })
  await tx.certificateScope.deleteMany({ where: named })
  return scopes
}

/**
 * Coverage ends, and what was listed on its strength leaves the shelf in the same transaction.
 * @returns the products that were covered
 */
export async function endCoverage(
  tx: Transaction,
  ended: Ended,
  review: Omit<Review, 'lost'>,
): Promise<string[]> {
  const scopes = await dropScopes(tx, ended, review.now)
  const lost = new Map<string, Lost>()
  for (const { certificateId, productId, certificate } of scopes) {
    if (certificate.state !== 'verified') continue
    const { productIds = [] } = lost.get(certificateId) ?? {}
    const { kind } = certificate
    lost.set(certificateId, { certificateId, kind, productIds: [...productIds, productId] })
  }
  const affected = [...lost.values()].flatMap(({ productIds }) => productIds)
  await lockProducts(tx, [...new Set(affected)])
  for (const each of lost.values()) {
    await reviewLicences(tx, each.productIds, { ...review, lost: each })
  }
  return [...new Set(scopes.map(({ productId }) => productId))]
}
