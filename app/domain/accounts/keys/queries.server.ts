import type { Buyer } from '#app/domain/accounts/actor.ts'
import { canGiveAccess } from '#app/domain/accounts/keys/can-give-access.server.ts'
import { type KeyView, keyStanding } from '#app/domain/accounts/keys/key.ts'
import type { Scope } from '#app/domain/accounts/keys/scopes.ts'
import { isId } from '#app/kernel/ids.ts'
import { database } from '#app/platform/database.server.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** The hash stays where it is: nothing but the look-up reads it. */
const shown = {
  id: true,
  name: true,
  start: true,
  scopes: true,
  createdAt: true,
  expiresAt: true,
  lastUsedAt: true,
  revokedAt: true,
  revokedByName: true,
  organisationId: true,
  holder: {
    select: { name: true, memberships: { select: { organisationId: true, role: true } } },
  },
} satisfies Prisma.ApiKeySelect

type Row = Prisma.ApiKeyGetPayload<{ select: typeof shown }>

function viewOf({ holder, organisationId, scopes, ...row }: Row, now: Date): KeyView {
  const holderIsMember = holder.memberships.some(
    (each) => each.organisationId === organisationId && each.role === 'buyer',
  )
  return {
    ...row,
    scopes: scopes as Scope[],
    holderName: holder.name,
    standing: keyStanding({ ...row, holderIsMember }, now),
  }
}

export const keyPageSize = 20

/** The organisation's keys, the newest first. */
export async function findKeys(
  buyer: Buyer,
  page: number,
  now: Date,
): Promise<{ items: KeyView[]; total: number; mayGive: boolean }> {
  const where = { organisationId: buyer.organisationId }
  const [rows, total, mayGive] = await Promise.all([
    database().apiKey.findMany({
      where,
      select: shown,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * keyPageSize,
      take: keyPageSize,
    }),
    database().apiKey.count({ where }),
    canGiveAccess(database(), buyer),
  ])
  return { items: rows.map((row) => viewOf(row, now)), total, mayGive }
}

export type KeyAct = { id: string; type: string; subjectId: string; at: Date }

const actsShown = 20

/** One key of the organisation with the last of what was done by it. */
export async function findKeyFor(
  buyer: Buyer,
  keyId: string,
  now: Date,
): Promise<{ key: KeyView; acts: KeyAct[]; mayGive: boolean } | undefined> {
  if (!isId(keyId)) return undefined
  const row = await database().apiKey.findFirst({
    where: { id: keyId, organisationId: buyer.organisationId },
    select: shown,
  })
  if (!row) return undefined
  const [acts, mayGive] = await Promise.all([
    database().event.findMany({
      where: { keyId },
      orderBy: { position: 'desc' },
      take: actsShown,
      select: { id: true, type: true, subjectId: true, at: true },
    }),
    canGiveAccess(database(), buyer),
  ])
  return { key: viewOf(row, now), acts, mayGive }
}
