import type { Shelf } from '#app/domain/products/hold.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { isUniqueViolation, type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { certificateActs } from './certificate-acts.ts'
import { columnsOf } from './certificate-columns.server.ts'
import { changedParts, contentOf } from './certificate-content.ts'
import type { Holder } from './holder.ts'
import { proposeCertificateChange } from './propose-certificate-change.server.ts'
import { findCertificateFor } from './queries.server.ts'
import { reviewFirm } from './review-licences.server.ts'
import type { CertificateInput } from './schemas.ts'
import { type WrongPart, wrongPartOf } from './wrong-part.server.ts'

type Reason = WrongPart | 'notFound' | 'revoked' | 'duplicate'
/** `waits`: what was verified stands until an official has looked at the new. */
type Outcome = 'corrected' | 'waits' | 'unchanged'

/** Written in the same transaction, by whom the scope concerns. */
export type AlsoWrite = (tx: Transaction, certificateId: string) => Promise<void>

const { from, to } = certificateActs.correct

/** Changes what was written down; of a verified licence it only proposes to. */
export async function correctCertificate(
  producer: Holder,
  certificateId: string,
  input: CertificateInput,
  when: { now: Date; shelf: Shelf<Transaction>; also?: AlsoWrite },
): Promise<Result<Outcome, { reason: Reason }>> {
  const certificate = await findCertificateFor(producer, certificateId)
  if (!certificate) return refuse({ reason: 'notFound' })
  const wrong = await wrongPartOf(producer, input)
  if (wrong) return refuse({ reason: wrong })
  const after = contentOf(input)
  const { state } = certificate
  if (state === 'verified') {
    return proposeCertificateChange(producer, certificateId, after, when.now)
  }
  // Sent back, it may be right as it is: then it is looked at again.
  if (state === 'unverified' && changedParts(contentOf(certificate), after).length === 0) {
    return ok('unchanged')
  }
  const { organisationId, userId, role } = producer
  const by = { userId, role, organisationId }
  const { now, shelf, also } = when
  const write = transact(async (tx) => {
    const { count } = await tx.certificate.updateMany({
      where: { id: certificateId, producerId: organisationId, state: { in: [...from] } },
      data: { ...columnsOf(after), state: to, updatedAt: now },
    })
    if (count === 0) return false
    await tx.certificateScope.deleteMany({ where: { certificateId } })
    await tx.certificateScope.createMany({
      data: after.productIds.map((productId) => ({ certificateId, productId })),
    })
    await also?.(tx, certificateId)
    await recordEvent(tx, {
      type: 'certificate.corrected',
      subject: { type: 'certificate', id: certificateId },
      by,
      data: { kind: input.kind, number: input.number, before: state },
    })
    await reviewFirm(tx, organisationId, { now, by, shelf })
    return true
  })
  try {
    return (await write) ? ok('corrected') : refuse({ reason: 'revoked' })
  } catch (error) {
    if (isUniqueViolation(error)) return refuse({ reason: 'duplicate' })
    throw error
  }
}
