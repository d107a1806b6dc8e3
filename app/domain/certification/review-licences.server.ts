import type { Shelf } from '#app/domain/products/hold.ts'
import { holdProducts } from '#app/domain/products/hold-product.server.ts'
import { liftHolds } from '#app/domain/products/lift-hold.server.ts'
import { lockProducts } from '#app/domain/products/lock-products.server.ts'
import { dayOf } from '#app/platform/clock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Author } from '#app/platform/events.server.ts'
import { toCertificate } from './certificate-row.server.ts'
import { countedFor, countingFor, withHolder } from './covering.server.ts'
import { findRequirements } from './find-requirements.server.ts'
import {
  type CountedCertificate,
  type Lost,
  licenceStanding,
  type ShelvedProduct,
} from './licence-standing.ts'

export type Review = { now: Date; by: Author; shelf: Shelf<Transaction>; lost?: Lost }

async function findShelved(tx: Transaction, ids: readonly string[]): Promise<ShelvedProduct[]> {
  const rows = await tx.product.findMany({
    where: { id: { in: [...ids] }, state: 'listed' },
    include: { category: true, producer: { select: { regionCode: true } } },
  })
  return rows.map(({ category, producer, ...product }) => ({
    ...product,
    sector: category?.sector ?? null,
    foodRisk: category?.foodRisk ?? null,
    region: producer.regionCode,
  }))
}

/** The firms' own licences and their cooperatives'; and the one that was lost, covering nothing. */
async function findCounted(tx: Transaction, producerIds: readonly string[], lost?: Lost) {
  const firms = [...new Set(producerIds)]
  const rows = await tx.certificate.findMany({
    where: { OR: [countingFor(firms), ...(lost ? [{ id: lost.certificateId }] : [])] },
    include: {
      ...withHolder,
      verifications: { where: { outcome: 'verified' }, take: 1, select: { id: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const byFirm = new Map<string, CountedCertificate[]>()
  for (const row of rows) {
    const everVerified = row.state === 'verified' || row.verifications.length > 0
    const gone = { ...toCertificate(row), wholeFirm: false, productIds: [] }
    for (const firm of firms) {
      const certificate =
        countedFor(firm, row) ?? (row.id === lost?.certificateId ? gone : undefined)
      if (!certificate) continue
      byFirm.set(firm, [...(byFirm.get(firm) ?? []), { ...certificate, everVerified }])
    }
  }
  return (producerId: string) => byFirm.get(producerId) ?? []
}

/**
 * Holds what lost a licence it must have, and releases what has one again; in a constant number of
 * statements, however many products.
 */
export async function reviewLicences(
  tx: Transaction,
  productIds: readonly string[],
  { lost, ...act }: Review,
): Promise<void> {
  if (productIds.length === 0) return
  await lockProducts(tx, productIds)
  const products = await findShelved(tx, productIds)
  if (products.length === 0) return
  const certificatesOf = await findCounted(
    tx,
    products.map(({ producerId }) => producerId),
    lost,
  )
  const table = await findRequirements(tx)
  const today = dayOf(act.now)
  const standings = new Map(
    products.map((product) => [
      product.id,
      licenceStanding(product, certificatesOf(product.producerId), table, today, lost),
    ]),
  )
  const open = await tx.productHold.findMany({
    where: { productId: { in: [...standings.keys()] }, cause: 'certificate', liftedAt: null },
    select: { productId: true, reference: true },
  })
  const mended = open.filter(({ productId, reference }) => {
    const standing = standings.get(productId)
    return standing?.met.includes(reference) || !standing?.asked.includes(reference)
  })
  await holdProducts(
    tx,
    [...standings.values()].flatMap(({ lapses }) => lapses),
    act,
  )
  await liftHolds(
    tx,
    mended.map((hold) => ({ ...hold, cause: 'certificate' as const })),
    act,
  )
}

/** The same for everything a firm or a cooperative's members make, after one of its licences changed. */
export async function reviewFirm(tx: Transaction, producerId: string, act: Review): Promise<void> {
  const products = await tx.product.findMany({
    where: {
      OR: [{ producerId }, { producer: { cooperativeId: producerId } }],
      state: { not: 'archived' },
    },
    select: { id: true },
  })
  await reviewLicences(
    tx,
    products.map(({ id }) => id),
    act,
  )
}
