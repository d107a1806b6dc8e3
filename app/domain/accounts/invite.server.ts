import type { Role } from '#app/domain/accounts/actor.ts'
import { newToken, tokenHash } from '#app/domain/accounts/invitation-token.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { transact } from '#app/platform/database.server.ts'
import { type Author, recordEvent } from '#app/platform/events.server.ts'

const validDays = 14

export type NewInvitation = {
  organisationId: string
  role: Role
  approver?: boolean
  name: string
  email?: string
  phone?: string
}

/**
 * Makes a one-time link by which somebody joins an organisation. An earlier open link to the same
 * organisation and role stops working.
 * @returns the link's secret, shown once and never stored
 */
export async function invite(
  by: Author,
  invitation: NewInvitation,
  now: Date,
): Promise<{ invitationId: string; token: string }> {
  const token = newToken()
  const invitationId = newId()
  await transact(async (tx) => {
    const { organisationId, role, name } = invitation
    await tx.invitation.updateMany({
      where: { organisationId, role, name, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now },
    })
    await tx.invitation.create({
      data: {
        id: invitationId,
        ...invitation,
        email: invitation.email?.toLowerCase(),
        tokenHash: tokenHash(token),
        invitedBy: by.userId,
        createdAt: now,
        expiresAt: new Date(now.getTime() + validDays * 24 * 60 * 60 * 1000),
      },
    })
    await recordEvent(tx, {
      type: 'invitation.made',
      subject: { type: 'invitation', id: invitationId },
      by,
      data: { organisationId, role, name },
    })
  })
  return { invitationId, token }
}
