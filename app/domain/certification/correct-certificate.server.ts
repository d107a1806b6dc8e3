import type { Shelf } from '#app/domain/products/hold.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { isUniqueViolation, type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Certificate } from './certificate.ts'
import { certificateActs } from './certificate-acts.ts'
import { columnsOf } from './certificate-columns.server.ts'
import type { Holder } from './holder.ts'
import type { Lost } from './licence-standing.ts'
import { findCertificateFor } from './queries.server.ts'
import { reviewFirm } from './review-licences.server.ts'
import type { CertificateInput } from './schemas.ts'
import { type WrongPart, wrongPartOf } from './wrong-part.server.ts'

type Reason = WrongPart | 'notFound' | 'revoked' | 'duplicate'

const { from, to } = certificateActs.correct

/** Products that a correction of what was verified takes out of its scope. */
async function lostBy(
  tx: Transaction,
  { organisationId: producerId }: Holder,
  before: Certificate,
  { kind, wholeFirm, productIds }: CertificateInput,
): Promise<Lost | undefined> {
  if (before.state !== 'verified') return undefined
  const covered = before.wholeFirm
    ? await tx.product.findMany({ where: { producerId }, select: { id: true } })
    : before.productIds.map((id) => ({ id }))
  const kept = kind === before.kind ? productIds : []
  if (wholeFirm && kind === before.kind) return undefined
  const lost = covered.map(({ id }) => id).filter((id) => !kept.includes(id))
  return { certificateId: before.id, kind: before.kind, productIds: lost }
}

/** Changes what was written down; whoever verified it before has to look again. */
export async function correctCertificate(
  producer: Holder,
  certificateId: string,
  input: CertificateInput,
  { now, shelf }: { now: Date; shelf: Shelf<Transaction> },
): Promise<Result<undefined, { reason: Reason }>> {
  const certificate = await findCertificateFor(producer, certificateId)
  if (!certificate) return refuse({ reason: 'notFound' })
  const wrong = await wrongPartOf(producer, input)
  if (wrong) return refuse({ reason: wrong })
  const { organisationId, userId, role } = producer
  const write = transact(async (tx) => {
    const { count } = await tx.certificate.updateMany({
      where: { id: certificateId, producerId: organisationId, state: { in: [...from] } },
      data: { ...columnsOf(input), state: to, updatedAt: now },
    })
    if (count === 0) return false
    await tx.certificateScope.deleteMany({ where: { certificateId } })
    await tx.certificateScope.createMany({
      data: input.productIds.map((productId) => ({ certificateId, productId })),
    })
    await recordEvent(tx, {
      type: 'certificate.corrected',
      subject: { type: 'certificate', id: certificateId },
      by: { userId, role, organisationId },
      data: { kind: input.kind, number: input.number, before: certificate.state },
    })
    const by = { userId, role, organisationId }
    const lost = await lostBy(tx, producer, certificate, input)
    await reviewFirm(tx, organisationId, { now, by, shelf, lost })
    return true
  })
  try {
    return (await write) ? ok() : refuse({ reason: 'revoked' })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'duplicate' })
    throw error
  }
}
