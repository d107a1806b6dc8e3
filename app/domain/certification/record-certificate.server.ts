import { isId, newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { database, isUniqueViolation, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { columnsOf } from './certificate-columns.server.ts'
import { contentOf } from './certificate-content.ts'
import type { AlsoWrite } from './correct-certificate.server.ts'
import type { Holder } from './holder.ts'
import type { CertificateInput } from './schemas.ts'
import { type WrongPart, wrongPartOf } from './wrong-part.server.ts'

type Reason = WrongPart | 'duplicate' | 'notRenewable'
type Recorded = Result<{ certificateId: string }, { reason: Reason }>

/**
 * Writes down a licence, for an official to verify. A renewal is a new certificate beside the one it
 * renews, which counts until the new one is verified.
 */
export async function recordCertificate(
  producer: Holder,
  input: CertificateInput,
  now: Date,
  { renewed, also }: { renewed?: string; also?: AlsoWrite } = {},
): Promise<Recorded> {
  const wrong = await wrongPartOf(producer, input)
  if (wrong) return refuse({ reason: wrong })
  if (renewed && !(await mayBeRenewed(producer, renewed))) return refuse({ reason: 'notRenewable' })
  const id = newId()
  const { organisationId, userId, role } = producer
  const write = transact(async (tx) => {
    await tx.certificate.create({
      data: {
        id,
        producerId: organisationId,
        supersedesId: renewed,
        ...columnsOf(contentOf(input)),
        createdAt: now,
        updatedAt: now,
        scopes: { create: input.productIds.map((productId) => ({ productId })) },
      },
    })
    await also?.(tx, id)
    await recordEvent(tx, {
      type: 'certificate.recorded',
      subject: { type: 'certificate', id },
      by: { userId, role, organisationId },
      data: { kind: input.kind, number: input.number, ...(renewed ? { renewed } : {}) },
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

/** The firm's own, and not renewed already; two at once are kept apart by the database. */
const mayBeRenewed = async ({ organisationId }: Holder, id: string): Promise<boolean> =>
  isId(id) &&
  (await database().certificate.count({
    where: { id, producerId: organisationId, successor: null },
  })) === 1
