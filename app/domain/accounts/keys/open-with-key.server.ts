import type { Buyer } from '#app/domain/accounts/actor.ts'
import { keyStanding } from '#app/domain/accounts/keys/key.ts'
import { keyHash, looksLikeKey } from '#app/domain/accounts/keys/key-secret.server.ts'
import { approversOnly, type Scope } from '#app/domain/accounts/keys/scopes.ts'
import { database } from '#app/platform/database.server.ts'

export type KeyInUse = { keyId: string; scopes: readonly Scope[]; buyer: Buyer }

const usedNow = 60_000

/** Written down once a minute, not for each of a program's many questions. */
async function noteUse(keyId: string, now: Date): Promise<void> {
  await database().apiKey.updateMany({
    where: {
      id: keyId,
      OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: new Date(now.getTime() - usedNow) } }],
    },
    data: { lastUsedAt: now },
  })
}

/**
 * Who acts by this key: the person who answers for it, with their second word only where they handed
 * it on and still have it. Looked up each time, so that a revoked key is shut at once.
 */
export async function openWithKey(secret: string, now: Date): Promise<KeyInUse | undefined> {
  if (!looksLikeKey(secret)) return undefined
  const key = await database().apiKey.findUnique({
    where: { secretHash: keyHash(secret) },
    include: {
      organisation: { include: { verifications: { where: { state: 'verified' } } } },
      holder: { include: { memberships: { where: { role: 'buyer' } } } },
    },
  })
  if (!key) return undefined
  const { id: keyId, organisation, holder } = key
  const scopes = key.scopes as Scope[]
  const membership = holder.memberships.find((each) => each.organisationId === organisation.id)
  const standing = keyStanding({ ...key, holderIsMember: membership !== undefined }, now)
  if (standing !== 'inUse' || !membership) return undefined
  if (!key.lastUsedAt || now.getTime() - key.lastUsedAt.getTime() > usedNow) {
    await noteUse(keyId, now)
  }
  return {
    keyId,
    scopes,
    buyer: {
      role: 'buyer',
      userId: holder.id,
      name: holder.name,
      email: holder.email,
      membershipId: membership.id,
      organisationId: organisation.id,
      organisationName: organisation.name,
      region: organisation.regionCode ?? '',
      sectors: [],
      title: membership.title,
      approver: membership.approver && scopes.includes(approversOnly),
      ...(organisation.verifications.length > 0 && { verified: true }),
      keyId,
    },
  }
}
