import type { Role } from '#app/domain/accounts/actor.ts'
import { createPerson, removePerson } from '#app/domain/accounts/create-person.server.ts'
import { tokenHash } from '#app/domain/accounts/invitation-token.server.ts'
import { addMember } from '#app/domain/accounts/organisations.server.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { auth } from '#app/platform/auth.server.ts'
import { database, transact } from '#app/platform/database.server.ts'
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

type Refusal = { reason: 'invalid' | 'wrongPassword' }

/** A new account, or the existing one whose password was given. */
async function personFor(answer: {
  name: string
  email: string
  password: string
}): Promise<Result<{ userId: string; isNew: boolean }, Refusal>> {
  const created = await createPerson(answer)
  if (created.ok) return ok({ userId: created.value.userId, isNew: true })
  try {
    const { user } = await auth().api.signInEmail({
      body: { email: answer.email.toLowerCase(), password: answer.password },
    })
    return ok({ userId: user.id, isNew: false })
  } catch {
    return refuse({ reason: 'wrongPassword' })
  }
}

/** Accepts an invitation once: makes or finds the account and joins the organisation. */
export async function acceptInvitation(
  token: string,
  answer: { name: string; email: string; password: string },
  now: Date,
): Promise<Result<{ userId: string; role: Role }, Refusal>> {
  const invitation = await findInvitation(token, now)
  if (!invitation) return refuse({ reason: 'invalid' })
  const person = await personFor(answer)
  if (!person.ok) return person
  const { userId, isNew } = person.value
  const { organisationId, role, approver } = invitation
  const joined = await transact(async (tx) => {
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
  })
  if (joined) return ok({ userId, role })
  if (isNew) await removePerson(userId)
  return refuse({ reason: 'invalid' })
}
