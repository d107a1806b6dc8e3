import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { CertificateChange } from '#app/platform/generated/prisma/client.ts'
import {
  type CertificateContent,
  changedParts,
  contentIn,
  contentOf,
} from './certificate-content.ts'
import type { Holder } from './holder.ts'
import { lockedCertificate } from './locked-certificate.server.ts'
import { moveCertificateChange } from './move-certificate-change.server.ts'

type Proposed = Result<'waits' | 'unchanged', { reason: 'revoked' | 'duplicate' }>

/**
 * What was verified stays as it is, with all that hangs on it, until an official has looked at the
 * change. Written back to what is verified, a change that waits is withdrawn.
 */
export const proposeCertificateChange = (
  holder: Holder,
  certificateId: string,
  after: CertificateContent,
  now: Date,
): Promise<Proposed> =>
  transact(async (tx) => {
    const certificate = await lockedCertificate(tx, certificateId)
    if (certificate?.state !== 'verified' || certificate.superseded) {
      return refuse({ reason: 'revoked' })
    }
    const before = contentOf(certificate)
    const open = await tx.certificateChange.findFirst({
      where: { certificateId, state: 'proposed' },
    })
    if (changedParts(before, after).length === 0) {
      if (open) await moveCertificateChange(tx, open, 'withdraw', { by: holder, now })
      return ok('unchanged')
    }
    if (await isTaken(tx, certificate.producerId, certificateId, after)) {
      return refuse({ reason: 'duplicate' })
    }
    const same = open && changedParts(contentIn(open.proposed), after).length === 0
    if (!same) await write(tx, holder, { certificateId, before, after, open, now })
    return ok('waits')
  })

/** Another licence of the holder has this number. */
const isTaken = async (
  tx: Transaction,
  producerId: string,
  id: string,
  { kind, number }: CertificateContent,
): Promise<boolean> =>
  (await tx.certificate.count({
    where: { producerId, kind, number, supersededAt: null, id: { not: id } },
  })) > 0

type Change = {
  certificateId: string
  before: CertificateContent
  after: CertificateContent
  open: CertificateChange | null
  now: Date
}

async function write(
  tx: Transaction,
  { userId, role, organisationId, name }: Holder,
  { certificateId, before, after, open, now }: Change,
): Promise<void> {
  const words = {
    ...{ before, proposed: after, fileId: after.fileId },
    ...{ proposedBy: userId, proposerName: name, amendedAt: now },
  }
  const id = open?.id ?? newId()
  if (open) {
    await tx.certificateChange.update({
      where: { id },
      data: { ...words, revision: { increment: 1 } },
    })
  } else {
    await tx.certificateChange.create({
      data: { ...words, id, certificateId, state: 'proposed', proposedAt: now },
    })
  }
  await recordEvent(tx, {
    type: open ? 'certificateChange.amended' : 'certificateChange.proposed',
    subject: { type: 'certificateChange', id },
    by: { userId, role, organisationId },
    data: { certificateId, kind: before.kind, number: before.number },
  })
}
