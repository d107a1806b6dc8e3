import type { Admin, Official } from '#app/domain/accounts/actor.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type Transaction, transact } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'

export type MemberRefusal = { reason: 'notFound' | 'mayNot' | 'lastApprover' }

/** Members of one organisation are judged one after the other, so that an approver remains. */
const holdOrganisation = (tx: Transaction, id: string) =>
  tx.$executeRaw`SELECT 1 FROM organisation WHERE id = ${id}::uuid FOR NO KEY UPDATE`

/**
 * The title printed under a member's signature, and whether their word is the last. An official
 * decides for the own office, an administrator for every organisation.
 */
export async function saveMember(
  actor: Admin | Official,
  membershipId: string,
  { title, approver }: { title?: string; approver: boolean },
): Promise<Result<undefined, MemberRefusal>> {
  const { userId, role, organisationId } = actor
  if (role === 'official' && !actor.approver) return refuse({ reason: 'mayNot' })
  const reach = { id: membershipId, ...(role === 'admin' ? {} : { organisationId }) }
  return transact(async (tx) => {
    const member = await tx.membership.findFirst({ where: reach })
    if (!member) return refuse({ reason: 'notFound' })
    await holdOrganisation(tx, member.organisationId)
    const others = await tx.membership.count({
      where: {
        organisationId: member.organisationId,
        role: member.role,
        approver: true,
        id: { not: membershipId },
      },
    })
    if (member.approver && !approver && others === 0) return refuse({ reason: 'lastApprover' })
    await tx.membership.update({
      where: { id: membershipId },
      data: { title: title ?? null, approver },
    })
    await recordEvent(tx, {
      type: 'membership.changed',
      subject: { type: 'membership', id: membershipId },
      by: { userId, role, organisationId },
      data: { title: title ?? null, approver },
    })
    return ok()
  })
}
