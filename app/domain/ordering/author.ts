import type { Actor } from '#app/domain/accounts/actor.ts'

/** Who an event names as its author. */
export const authorOf = ({ userId, role, organisationId, keyId }: Actor) => ({
  userId,
  role,
  organisationId,
  keyId,
})
