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

type Row = {
  keyId: string
  scopes: Scope[]
  revokedAt: Date | null
  expiresAt: Date | null
  lastUsedAt: Date | null
  userId: string
  name: string
  email: string
  organisationId: string
  organisationName: string
  region: string
  verified: boolean
  membershipId: string | null
  title: string | null
  approver: boolean | null
}

/** A key with whom it stands for, in one statement: every request of a program asks for it. */
async function readKey(secret: string): Promise<Row | undefined> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT key.id AS "keyId", key.scopes, key.revoked_at AS "revokedAt",
      key.expires_at AS "expiresAt", key.last_used_at AS "lastUsedAt",
      holder.id AS "userId", holder.name, holder.email,
      organisation.id AS "organisationId", organisation.name AS "organisationName",
      coalesce(organisation.region_code, '') AS region,
      EXISTS (SELECT FROM buyer_verification WHERE buyer_id = organisation.id
        AND buyer_verification.state = 'verified') AS verified,
      membership.id AS "membershipId", membership.title, membership.approver
    FROM api_key AS key
    JOIN "user" AS holder ON holder.id = key.holder_id
    JOIN organisation ON organisation.id = key.organisation_id
    LEFT JOIN membership ON membership.user_id = holder.id
      AND membership.organisation_id = organisation.id AND membership.role = 'buyer'
    WHERE key.secret_hash = ${keyHash(secret)}`
  return rows[0]
}

/**
 * Who acts by this key: the person who answers for it, with their second word only where they handed
 * it on and still have it. Looked up each time, so that a revoked key is shut at once.
 */
export async function openWithKey(secret: string, now: Date): Promise<KeyInUse | undefined> {
  if (!looksLikeKey(secret)) return undefined
  const key = await readKey(secret)
  if (!key) return undefined
  const { keyId, scopes, membershipId, verified, title, approver, lastUsedAt } = key
  const standing = keyStanding({ ...key, holderIsMember: membershipId !== null }, now)
  if (standing !== 'inUse' || membershipId === null) return undefined
  if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() > usedNow) await noteUse(keyId, now)
  const { userId, name, email, organisationId, organisationName, region } = key
  return {
    keyId,
    scopes,
    buyer: {
      ...{ role: 'buyer', userId, name, email, membershipId, organisationId, organisationName },
      ...{ region, sectors: [], title, keyId },
      approver: approver === true && scopes.includes(approversOnly),
      ...(verified && { verified }),
    },
  }
}
