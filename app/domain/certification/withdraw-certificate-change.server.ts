import { isId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import type { Holder } from './holder.ts'
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
    const change = isId(changeId) ? await tx.certificateChange.findFirst({ where }) : null
    if (!change) return refuse({ reason: 'notFound' })
    const { certificateId } = change
    const moved = await moveCertificateChange(tx, change, 'withdraw', { by: holder, now })
    return moved ? ok({ certificateId }) : refuse({ reason: 'changeDecided', certificateId })
  })
