import { isId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import type { Holder } from './holder.ts'
import { lockedCertificate } from './locked-certificate.server.ts'
import { moveCertificateChange } from './move-certificate-change.server.ts'

type Withdrawn = Result<
  { certificateId: string },
  { reason: 'notFound' } | { reason: 'changeDecided'; certificateId: string }
>

/** The holder takes back what nobody has answered yet. */
export const withdrawCertificateChange = (
  holder: Holder,
  changeId: string,
  now: Date,
): Promise<Withdrawn> =>
  transact(async (tx) => {
    const where = { id: changeId, certificate: { producerId: holder.organisationId } }
    const there = isId(changeId) ? await tx.certificateChange.findFirst({ where }) : null
    if (!there) return refuse({ reason: 'notFound' })
    const { certificateId } = there
    // The licence first, as whoever judges or amends it does; then the change as it stands.
    await lockedCertificate(tx, certificateId)
    const change = await tx.certificateChange.findUniqueOrThrow({ where: { id: changeId } })
    const moved = await moveCertificateChange(tx, change, 'withdraw', { by: holder, now })
    return moved ? ok({ certificateId }) : refuse({ reason: 'changeDecided', certificateId })
  })
