import type { Actor, Role } from '#app/domain/accounts/actor.ts'
import { database } from '#app/platform/database.server.ts'

export type Person = {
  id: string
  name: string
  email: string
  locale: string
  twoFactorEnabled: boolean
  actors: Actor[]
}

const withOrganisation = {
  memberships: {
    orderBy: { createdAt: 'asc' as const },
    include: { organisation: { include: { agency: true } } },
  },
}

/** A person with everything they may act as. */
export async function findPerson(userId: string): Promise<Person | undefined> {
  const user = await database().user.findUnique({
    where: { id: userId },
    include: withOrganisation,
  })
  if (!user) return undefined
  const actors = user.memberships.map(
    (membership): Actor => ({
      role: membership.role as Role,
      userId: user.id,
      name: user.name,
      email: user.email,
      membershipId: membership.id,
      organisationId: membership.organisationId,
      organisationName: membership.organisation.name,
      region: membership.organisation.regionCode ?? '',
      sectors: membership.organisation.agency?.sectors ?? [],
      title: membership.title,
      approver: membership.approver,
    }),
  )
  const { id, name, email, locale, twoFactorEnabled } = user
  return { id, name, email, locale, twoFactorEnabled, actors }
}
