import type { Admin } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

/** The title printed under a member's signature. */
export async function giveTitle(
  admin: Admin,
  membershipId: string,
  title: string,
): Promise<Result<undefined, { reason: 'notFound' }>> {
  const { userId, role, organisationId } = admin
  return transact(async (tx) => {
    const { count } = await tx.membership.updateMany({
      where: { id: membershipId },
      data: { title },
    })
    if (count === 0) return refuse({ reason: 'notFound' as const })
    await recordEvent(tx, {
      type: 'membership.titled',
      subject: { type: 'membership', id: membershipId },
      by: { userId, role, organisationId },
      data: { title },
    })
    return ok()
  })
}
