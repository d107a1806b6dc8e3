import type { Actor, Official } from '#app/domain/accounts/actor.ts'
import { conflictOf } from '#app/domain/curation/policy.ts'
import { tiesOf } from '#app/domain/curation/ties.server.ts'
import { lockProducts } from '#app/domain/products/lock-products.server.ts'
import { isId } from '#app/kernel/ids.ts'
import { codesWithin } from '#app/kernel/regions.ts'
import type { Queryable, Transaction } from '#app/platform/database.server.ts'
import type { Prisma, ProductChange } from '#app/platform/generated/prisma/client.ts'
import type { ChangeObjection } from './change-views.ts'

export const changesReachedBy = (official: Official): Prisma.ProductChangeWhereInput => ({
  regionCode: codesWithin(official.region),
  ...(official.sectors.length > 0 ? { sector: { in: official.sectors } } : {}),
})

/** A change within reach; its product is held until the transaction ends, and so it is itself. */
export async function lockedChange(
  tx: Transaction,
  id: string,
  reach: Prisma.ProductChangeWhereInput,
): Promise<(ProductChange & { product: { name: string; version: number } }) | undefined> {
  if (!isId(id)) return undefined
  const where = { AND: [{ id }, reach] }
  const there = await tx.productChange.findFirst({ where, select: { productId: true } })
  if (!there) return undefined
  await lockProducts(tx, [there.productId])
  const include = { product: { select: { name: true, version: true } } }
  return (await tx.productChange.findFirst({ where, include })) ?? undefined
}

/** Why this official may not say anything on a change, if so. */
export async function objectionToChange(
  on: Queryable,
  official: Actor<'official'>,
  change: { state: string; agencyId: string; producerId: string },
): Promise<ChangeObjection | undefined> {
  if (change.state !== 'proposed') return 'wrongState'
  if (change.agencyId !== official.organisationId) return 'otherAgency'
  return conflictOf(official.userId, await tiesOf(on, change.producerId)) ? 'conflict' : undefined
}
