import type { Official, Producer } from '#app/domain/accounts/actor.ts'
import { codesWithin } from '#app/kernel/regions.ts'
import { dayFromColumn } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'
import { changesPerPage } from './change-queries.server.ts'
import type { CalledAgain } from './change-views.ts'
import { productsReachedBy } from './product-reach.server.ts'
import type { RecurationReason } from './schemas.ts'

export const recurationsReachedBy = (official: Official): Prisma.RecurationWhereInput => ({
  regionCode: codesWithin(official.region),
  ...(official.sectors.length > 0 ? { sector: { in: official.sectors } } : {}),
})

/** Calls that no maker has answered yet, the soonest due first. */
export async function findRecurations(
  official: Official,
  page = 1,
): Promise<{ called: CalledAgain[]; total: number }> {
  const where = { AND: [recurationsReachedBy(official), { state: 'called' as const }] }
  const [rows, total] = await Promise.all([
    database().recuration.findMany({
      where,
      include: {
        product: { select: { name: true, producer: { select: { businessName: true } } } },
      },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * changesPerPage,
      take: changesPerPage,
    }),
    database().recuration.count({ where }),
  ])
  const called = rows.map(({ product, dueOn, reason, heldAt, ...row }) => ({
    ...{ id: row.id, productId: row.productId, state: row.state, text: row.text },
    ...{ calledAt: row.calledAt, callerName: row.callerName },
    name: product.name,
    businessName: product.producer.businessName,
    reason: reason as RecurationReason,
    dueOn: dayFromColumn(dueOn),
    held: heldAt !== null,
  }))
  return { called, total }
}

/** The products of these that are called again or under way already. */
export async function findUnderWay(productIds: readonly string[]): Promise<Set<string>> {
  const ids = [...productIds]
  const [called, open] = await Promise.all([
    database().recuration.findMany({
      where: { productId: { in: ids }, state: 'called' },
      select: { productId: true },
    }),
    database().submission.findMany({
      where: { productId: { in: ids }, closedAt: null },
      select: { productId: true },
    }),
  ])
  return new Set([...called, ...open].map(({ productId }) => productId))
}

/** More listed products no maker's page lists. */
const mostListed = 100

/** A maker's listed products within an official's reach, and which are called or read already. */
export async function findListedOf(
  official: Official,
  producerId: string,
): Promise<{ id: string; name: string; underWay: boolean }[]> {
  const rows = await database().product.findMany({
    where: { AND: [{ producerId, state: 'listed' }, productsReachedBy(official)] },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: mostListed,
  })
  const underWay = await findUnderWay(rows.map(({ id }) => id))
  return rows.map((row) => ({ ...row, underWay: underWay.has(row.id) }))
}

/** What an official has asked of a maker about one product, if it still waits. */
export async function findCallOf(
  producer: Producer,
  productId: string,
): Promise<Pick<CalledAgain, 'reason' | 'text' | 'dueOn'> | null> {
  const row = await database().recuration.findFirst({
    where: { productId, producerId: producer.organisationId, state: 'called' },
  })
  if (!row) return null
  const { reason, text, dueOn } = row
  return { reason: reason as RecurationReason, text, dueOn: dayFromColumn(dueOn) }
}
