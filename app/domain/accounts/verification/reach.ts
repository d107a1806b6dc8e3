import type { Admin, Official } from '#app/domain/accounts/actor.ts'
import { codesWithin } from '#app/kernel/regions.ts'

/** Officials look at the firms of their region, administrators at all; nobody at a firm of their own. */
export const withinReach = ({ role, region, userId }: Official | Admin) => ({
  buyer: {
    memberships: { none: { userId } },
    ...(role === 'admin' ? {} : { regionCode: codesWithin(region) }),
  },
})
