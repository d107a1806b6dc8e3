import type { Official } from '#app/domain/accounts/actor.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { certificateActs } from './certificate-acts.ts'
import type { CertificateFile } from './certificate-file.ts'
import { findCertificateForOfficial } from './queries.server.ts'
import { producersOf } from './reach.server.ts'
import { supersedeRenewed } from './supersede.server.ts'

export type Judged = Result<undefined, { reason: 'notFound' | 'alreadyDone' | 'changed' }>

export type Verdict = {
  act: 'verify' | 'refuse' | 'revoke'
  event: 'certificate.verified' | 'certificate.refused' | 'certificate.revoked'
  reason?: string
  now: Date
  /** `updatedAt` of the version that was read: a later correction is not judged unseen. */
  seen?: Date
}

async function write(
  tx: Transaction,
  official: Official,
  certificate: CertificateFile,
  { act, event, reason, now }: Verdict,
): Promise<boolean> {
  const { from, to } = certificateActs[act]
  const { id, updatedAt, producerId, kind, number } = certificate
  const { count } = await tx.certificate.updateMany({
    where: { id, updatedAt, state: { in: [...from] }, producer: producersOf(official) },
    data: { state: to, updatedAt: now },
  })
  if (count === 0) return false
  if (act === 'verify') await supersedeRenewed(tx, now, id)
  const { userId, role, organisationId, name } = official
  await tx.certificateVerification.create({
    data: {
      id: newId(),
      certificateId: id,
      verifiedBy: userId,
      verifierName: name,
      outcome: to,
      reason,
      at: now,
    },
  })
  await recordEvent(tx, {
    type: event,
    subject: { type: 'certificate', id },
    by: { userId, role, organisationId },
    data: { kind, number, producerId, ...(reason ? { reason } : {}) },
  })
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
  const { from } = certificateActs[verdict.act]
  if (!from.some((state) => state === certificate.state)) return refuse({ reason: 'alreadyDone' })
  if (verdict.seen && verdict.seen.getTime() !== certificate.updatedAt.getTime()) {
    return refuse({ reason: 'changed' })
  }
  const written = await transact((tx) => write(tx, official, certificate, verdict))
  return written ? ok() : refuse({ reason: 'changed' })
}
