import type { Scope } from './scopes.ts'

export type KeyStanding = 'inUse' | 'expired' | 'revoked' | 'orphaned'

/** A key as its organisation sees it; the key itself is shown once, when it is made. */
export type KeyView = {
  id: string
  name: string
  /** How it begins: `etalase_Xb4k9c`. */
  start: string
  scopes: Scope[]
  holderName: string
  standing: KeyStanding
  createdAt: Date
  expiresAt: Date | null
  lastUsedAt: Date | null
  revokedAt: Date | null
  revokedByName: string | null
}

type Facts = { revokedAt: Date | null; expiresAt: Date | null; holderIsMember: boolean }

/** Revoked counts before expired: what people did is told before what time did. */
export function keyStanding(key: Facts, now: Date): KeyStanding {
  if (key.revokedAt) return 'revoked'
  if (key.expiresAt && key.expiresAt <= now) return 'expired'
  return key.holderIsMember ? 'inUse' : 'orphaned'
}

/** Keys outlive a working day: where somebody approves, only they give access to programs. */
export const mayGiveAccess = (
  person: { approver: boolean; keyId?: string },
  colleagues: readonly { approver: boolean }[],
): boolean =>
  person.keyId === undefined && (person.approver || !colleagues.some(({ approver }) => approver))
