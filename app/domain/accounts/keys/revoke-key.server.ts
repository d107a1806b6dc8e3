import type { Buyer } from '#app/domain/accounts/actor.ts'
import { canGiveAccess } from '#app/domain/accounts/keys/can-give-access.server.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

type RevokeRefusal = { reason: 'notFound' | 'notAllowed' | 'alreadyRevoked' }

/** From this moment the key opens nothing, on every process. What it did stays in the trail. */
export async function revokeKey(
  buyer: Buyer,
  keyId: string,
  now: Date,
): Promise<Result<undefined, RevokeRefusal>> {
  const { organisationId, userId, role, name } = buyer
  return transact(async (tx) => {
    const known = await tx.apiKey.count({ where: { id: keyId, organisationId } })
    if (known === 0) return refuse({ reason: 'notFound' })
    if (!(await canGiveAccess(tx, buyer))) return refuse({ reason: 'notAllowed' })
    const revoked = await tx.apiKey.updateMany({
      where: { id: keyId, organisationId, revokedAt: null },
      data: { revokedAt: now, revokedByName: name },
    })
    if (revoked.count === 0) return refuse({ reason: 'alreadyRevoked' })
    await recordEvent(tx, {
      type: 'apiKey.revoked',
      subject: { type: 'apiKey', id: keyId },
      by: { userId, role, organisationId },
    })
    return ok()
  })
}
