import type { Admin, Role } from '#app/domain/accounts/actor.ts'
import { foundOrganisation } from '#app/domain/accounts/found-organisation.server.ts'
import { invite } from '#app/domain/accounts/invite.server.ts'
import type { OrganisationKind } from '#app/domain/accounts/organisations.server.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { database, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** Which organisations a role belongs to. */
const homeOfRole: Record<Role, OrganisationKind> = {
  producer: 'producer',
  cooperative: 'cooperative',
  buyer: 'buyer',
  curator: 'agency',
  official: 'agency',
  mentor: 'agency',
  admin: 'platform',
}

export async function findPeople(_: Admin, search: string | undefined) {
  return database().user.findMany({
    where: search
      ? {
          OR: [
            { name: { contains: search, mode: 'insensitive' } },
            { email: { contains: search, mode: 'insensitive' } },
          ],
        }
      : {},
    orderBy: { name: 'asc' },
    take: 200,
    select: {
      id: true,
      name: true,
      email: true,
      memberships: { select: { id: true, role: true, organisation: { select: { name: true } } } },
    },
  })
}

export const findOpenInvitations = (_: Admin, now: Date) =>
  database().invitation.findMany({
    where: { acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: 'desc' },
    take: 100,
    select: {
      id: true,
      name: true,
      role: true,
      expiresAt: true,
      organisation: { select: { name: true } },
    },
  })

/** Organisations that people are invited to by hand; makers come in through the registry. */
export const findInvitingOrganisations = (_: Admin) =>
  database().organisation.findMany({
    where: { kind: { not: 'producer' } },
    orderBy: [{ kind: 'asc' }, { name: 'asc' }],
    select: { id: true, kind: true, name: true },
  })

export type StaffInvitation = {
  name: string
  email?: string
  phone?: string
  role: Role
  approver: boolean
  organisationId?: string
  newOrganisation?: string
  region?: string
}

async function organisationFor(
  admin: Admin,
  invitation: StaffInvitation,
): Promise<{ id: string; kind: OrganisationKind; name: string } | null> {
  const { organisationId, newOrganisation, region, role } = invitation
  if (!newOrganisation) {
    return organisationId
      ? database().organisation.findUnique({ where: { id: organisationId } })
      : null
  }
  const kind = homeOfRole[role]
  // Makers come in through the registry, buyers by signing up, where each says what it is.
  if (kind !== 'agency' && kind !== 'cooperative') return null
  const id = await foundOrganisation(admin, { kind, name: newOrganisation, region: region ?? '' })
  return { id, kind, name: newOrganisation }
}

/** Invites staff of an organisation, which may be founded on the way. */
export async function inviteStaff(
  admin: Admin,
  invitation: StaffInvitation,
  now: Date,
): Promise<Result<{ token: string; organisationName: string }, { reason: 'mismatch' }>> {
  const organisation = await organisationFor(admin, invitation)
  if (!organisation || homeOfRole[invitation.role] !== organisation.kind) {
    return refuse({ reason: 'mismatch' })
  }
  const { name, email, phone, role, approver } = invitation
  const by = { userId: admin.userId, role: admin.role, organisationId: admin.organisationId }
  const guest = { organisationId: organisation.id, name, email, phone, role, approver }
  const { token } = await invite(by, guest, now)
  return ok({ token, organisationName: organisation.name })
}

export async function revokeInvitation(
  admin: Admin,
  invitationId: string,
  now: Date,
): Promise<Result<undefined, { reason: 'notOpen' }>> {
  return transact(async (tx) => {
    const { count } = await tx.invitation.updateMany({
      where: { id: invitationId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now },
    })
    if (count === 0) return refuse({ reason: 'notOpen' as const })
    const { userId, role, organisationId } = admin
    await recordEvent(tx, {
      type: 'invitation.revoked',
      subject: { type: 'invitation', id: invitationId },
      by: { userId, role, organisationId },
    })
    return ok()
  })
}

export type TrailEntry = {
  id: string
  type: string
  subjectType: string
  subjectId: string
  at: Date
  actorName: string | null
}

/** The latest events, newest first, before a position. */
export const findTrail = (_: Admin, before?: bigint) =>
  database().$queryRaw<(TrailEntry & { position: bigint })[]>`
    SELECT event.id, event.position, event.type, subject_type AS "subjectType",
      subject_id AS "subjectId", at, "user".name AS "actorName"
    FROM event LEFT JOIN "user" ON "user".id = actor_id
    WHERE ${before ?? null}::bigint IS NULL OR position < ${before ?? null}::bigint
    ORDER BY position DESC LIMIT 100`

export async function countInstallation(_: Admin) {
  const [people, organisations, events] = await Promise.all([
    database().user.count(),
    database().organisation.count(),
    database().event.count(),
  ])
  return { people, organisations, events }
}
