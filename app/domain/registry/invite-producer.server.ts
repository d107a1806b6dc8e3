import type { Official } from '#app/domain/accounts/actor.ts'
import { invite } from '#app/domain/accounts/invite.server.ts'
import { findProducerFor } from '#app/domain/registry/queries.server.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'

/** Invites a maker on the books to their own firm. @returns the link's secret, shown once */
export async function inviteProducer(
  official: Official,
  producerId: string,
  guest: { name: string; email?: string },
  now: Date,
): Promise<Result<{ token: string; phone: string | null }, { reason: 'notFound' }>> {
  const producer = await findProducerFor(official, producerId)
  if (!producer) return refuse({ reason: 'notFound' })
  const { userId, role, organisationId } = official
  const { token } = await invite(
    { userId, role, organisationId },
    {
      organisationId: producerId,
      role: 'producer',
      name: guest.name,
      email: guest.email,
      phone: producer.phone ?? undefined,
      // The first to come in gives the firm's second word until there are two.
      approver: producer.organisation.memberships.length === 0,
    },
    now,
  )
  return ok({ token, phone: producer.phone })
}
