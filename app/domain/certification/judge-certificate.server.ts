import type { Official } from '#app/domain/accounts/actor.ts'
import type { Shelf } from '#app/domain/products/hold.ts'
import { standsNear } from '#app/domain/registry/people-of.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { database, type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { certificateActs } from './certificate-acts.ts'
import type { CertificateFile } from './certificate-file.ts'
import { dropVoidChanges } from './move-certificate-change.server.ts'
import { findCertificateForOfficial } from './queries.server.ts'
import { producersOf } from './reach.server.ts'
import type { RefusalCode } from './refusal-codes.ts'
import { reviewFirm } from './review-licences.server.ts'
import { supersedeRenewed } from './supersede.server.ts'

export type Judged = Result<
  undefined,
  { reason: 'notFound' | 'alreadyDone' | 'changed' | 'conflict' }
>

/**
 * `seen` is `updatedAt` of the version that was read: a later correction is not judged unseen. `shelf`
 * takes off the shelf what loses its licence, in the same transaction.
 */
export type Judging = { now: Date; shelf: Shelf<Transaction>; seen?: Date }

export type Verdict = Judging & {
  act: 'verify' | 'refuse' | 'revoke'
  event: 'certificate.verified' | 'certificate.refused' | 'certificate.revoked'
  code?: RefusalCode
  reason?: string
}

async function write(
  tx: Transaction,
  official: Official,
  certificate: CertificateFile,
  { act, event, code, reason, now, shelf }: Verdict,
): Promise<boolean> {
  const { from, to } = certificateActs[act]
  const { id, updatedAt, producerId, kind, number } = certificate
  const { count } = await tx.certificate.updateMany({
    where: { id, updatedAt, state: { in: [...from] }, producer: producersOf(official) },
    data: { state: to, updatedAt: now },
  })
  if (count === 0) return false
  const { userId, role, organisationId, name } = official
  if (act === 'verify') await supersedeRenewed(tx, now, id)
  await dropVoidChanges(tx, [producerId], { by: official, now })
  await tx.certificateVerification.create({
    data: {
      id: newId(),
      certificateId: id,
      verifiedBy: userId,
      verifierName: name,
      outcome: to,
      code,
      reason,
      at: now,
    },
  })
  await recordEvent(tx, {
    type: event,
    subject: { type: 'certificate', id },
    by: { userId, role, organisationId },
    data: { kind, number, producerId, ...(code ? { code } : {}), ...(reason ? { reason } : {}) },
  })
  await reviewFirm(tx, producerId, { now, by: { userId, role, organisationId }, shelf })
  return true
}

/** An official's word on a certificate: one state, one verification row, one event. */
export async function judgeCertificate(
  official: Official,
  certificateId: string,
  verdict: Verdict,
): Promise<Judged> {
  const certificate = await findCertificateForOfficial(official, certificateId)
  if (!certificate) return refuse({ reason: 'notFound' })
  if (await standsNear(database(), official.userId, certificate.producerId)) {
    return refuse({ reason: 'conflict' })
  }
  const { from } = certificateActs[verdict.act]
  if (!from.some((state) => state === certificate.state)) return refuse({ reason: 'alreadyDone' })
  if (verdict.seen && verdict.seen.getTime() !== certificate.updatedAt.getTime()) {
    return refuse({ reason: 'changed' })
  }
  const written = await transact((tx) => write(tx, official, certificate, verdict))
  return written ? ok() : refuse({ reason: 'changed' })
}
