import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { CertificateChange } from '#app/platform/generated/prisma/client.ts'
import { certificateChangeActs } from './certificate-change-acts.ts'
import { contentIn } from './certificate-content.ts'

type Move = {
  by: { userId?: string; name?: string; role?: string; organisationId?: string }
  now: Date
  code?: string
  reason?: string
}

/** Compare-and-set along one act, with its event. @returns whether nobody was quicker */
export async function moveCertificateChange(
  tx: Transaction,
  { id, revision, certificateId, before }: CertificateChange,
  act: 'accept' | 'refuse' | 'withdraw' | 'drop',
  { by, now, code, reason }: Move,
): Promise<boolean> {
  const { from, to } = certificateChangeActs[act]
  const { userId, role, organisationId, name } = by
  const { count } = await tx.certificateChange.updateMany({
    where: { id, revision, state: { in: [...from] } },
    data: { state: to, closedAt: now, closedBy: userId, closerName: name, code, reason },
  })
  if (count === 0) return false
  const { kind, number } = contentIn(before)
  await recordEvent(tx, {
    type: `certificateChange.${to}`,
    subject: { type: 'certificateChange', id },
    by: { userId, role, organisationId },
    data: { certificateId, kind, number, ...(code ? { code } : {}), ...(reason ? { reason } : {}) },
  })
  return true
}

/** A licence that was revoked or renewed is not changed any more: what waits for it goes. */
export async function dropVoidChanges(
  tx: Transaction,
  producerIds: readonly string[],
  move: Pick<Move, 'by' | 'now'>,
): Promise<void> {
  const open = await tx.certificateChange.findMany({
    where: {
      state: 'proposed',
      certificate: {
        producerId: { in: [...producerIds] },
        OR: [{ state: { not: 'verified' } }, { supersededAt: { not: null } }],
      },
    },
  })
  for (const change of open) await moveCertificateChange(tx, change, 'drop', move)
}
