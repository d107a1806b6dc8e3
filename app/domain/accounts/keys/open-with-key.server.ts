import type { Buyer } from '#app/domain/accounts/actor.ts'
import { keyStanding } from '#app/domain/accounts/keys/key.ts'
import { keyHash, looksLikeKey } from '#app/domain/accounts/keys/key-secret.server.ts'
import { approversOnly, type Scope } from '#app/domain/accounts/keys/scopes.ts'
import { database } from '#app/platform/database.server.ts'
import { together } from '#app/platform/together.server.ts'

export type KeyInUse = { keyId: string; scopes: readonly Scope[]; buyer: Buyer }

const usedNow = 60_000

type Use = { keyId: string; now: Date }

/** Written down once a minute, not for each of a program's many questions; nobody waits for another. */
const noteUse = together(50, async (uses: readonly Use[]) => {
  const latest = Math.max(...uses.map(({ now }) => now.getTime()))
  await database().$executeRaw`
    UPDATE api_key SET last_used_at = ${new Date(latest)} WHERE id IN (
      SELECT id FROM api_key WHERE id = ANY(${uses.map(({ keyId }) => keyId)}::uuid[])
        AND coalesce(last_used_at < ${new Date(latest - usedNow)}, true)
      FOR NO KEY UPDATE SKIP LOCKED)`
  return []
})

type Row = {
  hash: string
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

/** Keys with whom they stand for, in one statement: every request of a program asks for one. */
const readKey = together(50, async (hashes: readonly string[]): Promise<(Row | undefined)[]> => {
  const rows = await database().$queryRaw<Row[]>`
    SELECT key.secret_hash AS hash, key.id AS "keyId", key.scopes, key.revoked_at AS "revokedAt",
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
    WHERE key.secret_hash = ANY(${hashes})`
  const byHash = new Map(rows.map((row) => [row.hash, row]))
  return hashes.map((hash) => byHash.get(hash))
})

/**
 * Who acts by this key: the person who answers for it, with their second word only where they handed
 * it on and still have it. Looked up each time, so that a revoked key is shut at once.
 */
export async function openWithKey(secret: string, now: Date): Promise<KeyInUse | undefined> {
  if (!looksLikeKey(secret)) return undefined
  const key = await readKey(keyHash(secret))
  if (!key) return undefined
  const { keyId, scopes, membershipId, verified, title, approver, lastUsedAt } = key
  const standing = keyStanding({ ...key, holderIsMember: membershipId !== null }, now)
  if (standing !== 'inUse' || membershipId === null) return undefined
  if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() > usedNow) await noteUse({ keyId, now })
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
