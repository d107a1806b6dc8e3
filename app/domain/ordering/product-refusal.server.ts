import type { CertificateKind } from '#app/domain/certification/certificate.ts'
import { findLapsedCertificate } from '#app/domain/ordering/find-lapsed-certificate.server.ts'
import { lockProducts } from '#app/domain/products/lock-products.server.ts'
import { dayOrNull } from '#app/platform/clock.server.ts'
import type { Queryable, Transaction } from '#app/platform/database.server.ts'

/** Why a product cannot be ordered today. */
export type ProductRefusal =
  | { reason: 'notListed' | 'held'; productName: string }
  | { reason: 'certificateLapsed'; productName: string; kind: CertificateKind; number: string }

/** Why an order that waited cannot go out any more, or not yet. */
export type WaitedRefusal = ProductRefusal | { reason: 'deliveryPassed'; deliverBy: string }

type Wanted = { productId: string; productName: string; producerId: string }
type Standing = Wanted & { listed: boolean; held: boolean }

/** The first product that is not on the shelf. */
export function goneAmong(lines: readonly Standing[]): ProductRefusal | undefined {
  const gone = lines.find(({ listed, held }) => !listed || held)
  return gone && { reason: gone.listed ? 'held' : 'notListed', productName: gone.productName }
}

/** The first product that a licence has stopped covering. */
export async function lapsedAmong(
  on: Queryable,
  lines: readonly Wanted[],
  today: string,
): Promise<ProductRefusal | undefined> {
  const lapse = await findLapsedCertificate(on, lines, today)
  if (!lapse) return undefined
  const { productId, kind, number } = lapse
  const productName = lines.find((line) => line.productId === productId)?.productName ?? ''
  return { reason: 'certificateLapsed', productName, kind, number }
}

/**
 * What stands against an order that waited. Its products are held first, so that whoever takes one off
 * the shelf was before this and is seen, or comes after the transaction.
 */
export async function refusalAfterWaiting(
  tx: Transaction,
  order: { id: string; deliverBy: Date | null },
  today: string,
): Promise<WaitedRefusal | undefined> {
  const lines = await tx.orderLine.findMany({
    where: { part: { orderId: order.id } },
    select: { productId: true, productName: true, part: { select: { producerId: true } } },
    orderBy: [{ partId: 'asc' }, { position: 'asc' }],
  })
  const ids = lines.map(({ productId }) => productId)
  await lockProducts(tx, ids)
  const products = await tx.product.findMany({
    where: { id: { in: ids } },
    select: { id: true, state: true, holds: { where: { liftedAt: null }, select: { id: true } } },
  })
  const standing = lines.map(({ part: { producerId }, ...line }) => {
    const product = products.find(({ id }) => id === line.productId)
    const held = (product?.holds.length ?? 0) > 0
    return { ...line, producerId, listed: product?.state === 'listed', held }
  })
  const refusal = goneAmong(standing) ?? (await lapsedAmong(tx, standing, today))
  if (refusal) return refusal
  const lastDay = dayOrNull(order.deliverBy)
  return lastDay && lastDay < today ? { reason: 'deliveryPassed', deliverBy: lastDay } : undefined
}
