import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { columnsOf } from './certificate-columns.server.ts'
import type { Holder } from './holder.ts'
import type { CertificateInput } from './schemas.ts'
import { type WrongPart, wrongPartOf } from './wrong-part.server.ts'

type Recorded = Result<{ certificateId: string }, { reason: WrongPart | 'duplicate' }>

/** Writes down a licence, for an official to verify. A renewal is a new certificate. */
export async function recordCertificate(
  producer: Holder,
  input: CertificateInput,
  now: Date,
): Promise<Recorded> {
  const wrong = await wrongPartOf(producer, input)
  if (wrong) return refuse({ reason: wrong })
  const id = newId()
  const { organisationId, userId, role } = producer
  const write = transact(async (tx) => {
    await tx.certificate.create({
      data: {
        id,
        producerId: organisationId,
        ...columnsOf(input),
        createdAt: now,
        updatedAt: now,
        scopes: { create: input.productIds.map((productId) => ({ productId })) },
      },
    })
    await recordEvent(tx, {
      type: 'certificate.recorded',
      subject: { type: 'certificate', id },
      by: { userId, role, organisationId },
      data: { kind: input.kind, number: input.number },
    })
  })
  try {
    await write
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'duplicate' })
    throw error
  }
  return ok({ certificateId: id })
}
