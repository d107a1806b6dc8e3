import type { Colleague } from '#app/domain/ordering/policy.ts'
import type { Queryable } from '#app/platform/database.server.ts'

/** Everybody who acts for an organisation in a role. */
export const colleaguesOf = (
  on: Queryable,
  organisationId: string,
  role: 'producer' | 'buyer',
): Promise<Colleague[]> =>
  on.membership.findMany({
    where: { organisationId, role },
    select: { userId: true, approver: true },
  })
