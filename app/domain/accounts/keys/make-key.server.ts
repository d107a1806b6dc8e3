import type { Buyer } from '#app/domain/accounts/actor.ts'
import { canGiveAccess } from '#app/domain/accounts/keys/can-give-access.server.ts'
import { keyHash, newKeySecret, startOf } from '#app/domain/accounts/keys/key-secret.server.ts'
import type { NewKeyInput } from '#app/domain/accounts/keys/schemas.ts'
import { approversOnly } from '#app/domain/accounts/keys/scopes.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

const day = 24 * 60 * 60 * 1000

/** Keys that are neither revoked nor expired; an organisation that needs more has lost count. */
const mostKeys = 20

export type MakeKeyRefusal = { reason: 'notAllowed' | 'tooMany' | 'notApprover' }

/**
 * Makes a key by which programs act in this person's name, within its scopes.
 * @returns the key itself, shown once and never stored
 */
export async function makeKey(
  buyer: Buyer,
  { name, scopes, lifetime }: NewKeyInput,
  now: Date,
): Promise<Result<{ keyId: string; secret: string }, MakeKeyRefusal>> {
  const { organisationId, userId, role } = buyer
  const secret = newKeySecret()
  const keyId = newId()
  return transact(async (tx) => {
    if (!(await canGiveAccess(tx, buyer))) return refuse({ reason: 'notAllowed' })
    if (!buyer.approver && scopes.includes(approversOnly)) return refuse({ reason: 'notApprover' })
    await tx.$queryRaw`SELECT 1 FROM organisation WHERE id = ${organisationId}::uuid FOR UPDATE`
    const kept = await tx.apiKey.count({
      where: {
        organisationId,
        revokedAt: null,
        OR: [{ expiresAt: null }, { expiresAt: { gt: now } }],
      },
    })
    if (kept >= mostKeys) return refuse({ reason: 'tooMany' })
    await tx.apiKey.create({
      data: {
        id: keyId,
        organisationId,
        holderId: userId,
        name,
        start: startOf(secret),
        secretHash: keyHash(secret),
        scopes: [...new Set(scopes)],
        createdAt: now,
        expiresAt: lifetime === 'never' ? null : new Date(now.getTime() + Number(lifetime) * day),
      },
    })
    await recordEvent(tx, {
      type: 'apiKey.made',
      subject: { type: 'apiKey', id: keyId },
      by: { userId, role, organisationId },
      data: { name, scopes, lifetime },
    })
    return ok({ keyId, secret })
  })
}
