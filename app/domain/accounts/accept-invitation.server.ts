import type { Role } from '#app/domain/accounts/actor.ts'
import { createPerson, type NewPerson } from '#app/domain/accounts/create-person.server.ts'
import { tokenHash } from '#app/domain/accounts/invitation-token.server.ts'
import { addMember } from '#app/domain/accounts/organisations.server.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { database, type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

export type OpenInvitation = {
  id: string
  organisationId: string
  organisationName: string
  role: Role
  approver: boolean
  name: string
  email: string | null
}

/** The invitation behind a link, while it is still good. */
export async function findInvitation(
  token: string,
  now: Date,
): Promise<OpenInvitation | undefined> {
  const row = await database().invitation.findFirst({
    where: {
      tokenHash: tokenHash(token),
      acceptedAt: null,
      revokedAt: null,
      expiresAt: { gt: now },
    },
    include: { organisation: { select: { name: true } } },
  })
  if (!row) return undefined
  const { id, organisationId, approver, name, email } = row
  const organisationName = row.organisation.name
  return { id, organisationId, organisationName, role: row.role, approver, name, email }
}

type Refusal = { reason: 'invalid' | 'haveAccount' }

/** Joins once, whoever comes first. @returns whether it was this person */
async function join(
  tx: Transaction,
  invitation: OpenInvitation,
  userId: string,
  now: Date,
): Promise<boolean> {
  const { organisationId, role, approver } = invitation
  const { count } = await tx.invitation.updateMany({
    where: { id: invitation.id, acceptedAt: null, revokedAt: null },
    data: { acceptedAt: now, acceptedBy: userId },
  })
  if (count === 0) return false
  const member = { userId, organisationId, role }
  const known = await tx.membership.findUnique({
    where: { userId_organisationId_role: member },
  })
  if (!known) await addMember(tx, { ...member, approver })
  await recordEvent(tx, {
    type: 'invitation.accepted',
    subject: { type: 'invitation', id: invitation.id },
    by: { userId, role, organisationId },
  })
  return true
}

/**
 * Accepts an invitation with a new account. Whoever has one already signs in first: a password
 * is only ever tried at the door that counts the tries.
 */
export async function acceptInvitation(
  token: string,
  person: NewPerson,
  now: Date,
): Promise<Result<{ userId: string; role: Role }, Refusal>> {
  const invitation = await findInvitation(token, now)
  if (!invitation) return refuse({ reason: 'invalid' })
  const accepted = await createPerson<{ role: Role }, { reason: 'invalid' }>(
    person,
    async (tx, userId, refuse) => {
      if (!(await join(tx, invitation, userId, now))) refuse({ reason: 'invalid' })
      return { role: invitation.role }
    },
  )
  if (accepted.ok) return accepted
  const { reason } = accepted.refusal
  return refuse({ reason: reason === 'emailTaken' ? 'haveAccount' : reason })
}

/** Accepts an invitation as somebody who is signed in. */
export async function acceptInvitationAs(
  userId: string,
  token: string,
  now: Date,
): Promise<Result<{ role: Role }, { reason: 'invalid' }>> {
  const invitation = await findInvitation(token, now)
  if (!invitation) return refuse({ reason: 'invalid' })
  const joined = await transact((tx) => join(tx, invitation, userId, now))
  return joined ? ok({ role: invitation.role }) : refuse({ reason: 'invalid' })
}
