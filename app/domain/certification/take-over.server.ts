import type { Producer } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { database, type Queryable, transact } from '#app/platform/database.server.ts'
import { recordEvents } from '#app/platform/events.server.ts'
import { findCertificatesOf } from './queries.server.ts'
import { type RegistryLicence, registryLicences, scopeOf } from './registry-licences.ts'

const numbers = { pirtNumber: true, halalNumber: true, sniNumber: true } as const

/** What the office's list knows and the firm's wallet doesn't. */
export async function findRegistryLicences(
  producer: Producer,
  on: Queryable = database(),
): Promise<RegistryLicence[]> {
  const id = producer.organisationId
  const firm = await on.producer.findUnique({ where: { id }, select: numbers })
  return firm ? registryLicences(firm, await findCertificatesOf(id, on)) : []
}

/** Writes down the licences of the office's list, for an official to verify. */
export async function takeOver(
  producer: Producer,
  now: Date,
): Promise<Result<{ count: number }, { reason: 'nothingToTake' }>> {
  const { organisationId: producerId, userId, role } = producer
  return transact(async (tx) => {
    const found = await findRegistryLicences(producer, tx)
    const usable = found.filter((licence) => licence.usable)
    const products = await tx.product.findMany({
      where: { producerId, state: { not: 'archived' } },
      select: { id: true, category: { select: { sector: true } } },
    })
    const goods = products.map(({ id, category }) => ({ id, sector: category?.sector ?? null }))
    const rows = usable.map(({ kind, number }) => {
      const productIds = scopeOf(kind, goods)
      return { id: newId(), kind, number, productIds, wholeFirm: productIds.length === 0 }
    })
    const written = await tx.certificate.createManyAndReturn({
      data: rows.map(({ productIds, ...row }) => ({
        ...row,
        ...{ producerId, createdAt: now, updatedAt: now },
      })),
      skipDuplicates: true,
      select: { id: true },
    })
    const ids = new Set(written.map(({ id }) => id))
    const taken = rows.filter(({ id }) => ids.has(id))
    if (taken.length === 0) return refuse({ reason: 'nothingToTake' })
    await tx.certificateScope.createMany({
      data: taken.flatMap(({ id: certificateId, productIds }) =>
        productIds.map((productId) => ({ certificateId, productId })),
      ),
    })
    await recordEvents(
      tx,
      taken.map(({ id, kind, number }) => ({
        type: 'certificate.recorded',
        subject: { type: 'certificate', id },
        by: { userId, role, organisationId: producerId },
        data: { kind, number, from: 'registry' },
      })),
    )
    return ok({ count: taken.length })
  })
}
