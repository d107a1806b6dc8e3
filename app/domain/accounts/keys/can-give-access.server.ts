import type { Buyer } from '#app/domain/accounts/actor.ts'
import { mayGiveAccess } from '#app/domain/accounts/keys/key.ts'
import type { Queryable } from '#app/platform/database.server.ts'

/** Whether this person may give programs access to their organisation. */
export async function canGiveAccess(on: Queryable, buyer: Buyer): Promise<boolean> {
  const { organisationId, role } = buyer
  const colleagues = await on.membership.findMany({
    where: { organisationId, role },
    select: { approver: true },
  })
  return mayGiveAccess(buyer, colleagues)
}
