import { freeCapacity, type Promised } from '#app/domain/ordering/capacity.ts'
import { newId } from '#app/kernel/ids.ts'
import { dateColumn, dayFromColumn } from '#app/platform/clock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'

export type Reservation = { productId: string; partId: string; quantity: number; toDay: string }
export type Shortage = { productId: string; wanted: number; free: number; toDay: string }

/**
 * Holds the products until this transaction ends, always in the order of their ids, so that two
 * orders of the same product wait for each other and never for a circle.
 */
async function holdProducts(
  tx: Transaction,
  productIds: readonly string[],
): Promise<Map<string, number | null>> {
  const rows = await tx.$queryRaw<{ id: string; capacity: number | null }[]>`
    SELECT id, capacity_per_day AS capacity FROM product
    WHERE id = ANY(${productIds}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
  return new Map(rows.map(({ id, capacity }) => [id, capacity]))
}

async function promisesOn(
  tx: Transaction,
  productIds: readonly string[],
): Promise<Map<string, Promised[]>> {
  const live = await tx.capacityReservation.findMany({
    where: { productId: { in: [...productIds] }, releasedAt: null, quantity: { gt: 0 } },
    select: { productId: true, quantity: true, toDay: true },
  })
  const promises = new Map<string, Promised[]>()
  for (const { productId, quantity, toDay } of live) {
    const promised = promises.get(productId) ?? []
    promised.push({ quantity, toDay: dayFromColumn(toDay) })
    promises.set(productId, promised)
  }
  return promises
}

/**
 * Promises the makers' days to these parts, all or none. A product whose capacity nobody stated
 * is reserved without a limit: what is unknown is not zero.
 * @returns the first product that has too little left
 */
export async function reserveCapacity(
  tx: Transaction,
  wanted: readonly Reservation[],
  today: string,
): Promise<Shortage | undefined> {
  const productIds = [...new Set(wanted.map(({ productId }) => productId))]
  const capacities = await holdProducts(tx, productIds)
  const promises = await promisesOn(tx, productIds)
  for (const { productId, quantity, toDay } of wanted) {
    const capacityPerDay = capacities.get(productId)
    const promised = promises.get(productId) ?? []
    if (capacityPerDay != null) {
      const free = freeCapacity({ capacityPerDay, today, toDay, promised })
      if (free < quantity) return { productId, wanted: quantity, free, toDay }
    }
    promises.set(productId, [...promised, { quantity, toDay }])
  }
  await tx.capacityReservation.createMany({
    data: wanted.map(({ toDay, ...reservation }) => ({
      id: newId(),
      ...reservation,
      fromDay: dateColumn(today),
      toDay: dateColumn(toDay),
    })),
  })
  return undefined
}

export async function releaseCapacity(
  tx: Transaction,
  partIds: readonly string[],
  now: Date,
): Promise<void> {
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
  for (const { productId, change } of pieces) {
    if (change === 0) continue
    await tx.capacityReservation.updateMany({
      where: { partId, productId },
      data: { quantity: { increment: change } },
    })
  }
}
