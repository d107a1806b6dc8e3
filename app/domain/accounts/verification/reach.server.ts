import type { Admin, Official } from '#app/domain/accounts/actor.ts'
import { codesWithin, patternWithin } from '#app/kernel/regions.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

/** Officials look at the firms of their region, administrators at all; nobody at a firm of their own. */
export const withinReach = ({ role, region, userId }: Official | Admin) => ({
  buyer: {
    memberships: { none: { userId } },
    ...(role === 'admin' ? {} : { regionCode: codesWithin(region) }),
  },
})

/** The same where a statement is written out and joins the firm as `organisation`. */
export const reachedInSql = ({ role, region, userId }: Official | Admin) => Prisma.sql`
  (${role === 'admin'} OR organisation.region_code LIKE ${patternWithin(region)})
  AND NOT EXISTS (SELECT FROM membership
    WHERE membership.organisation_id = organisation.id AND membership.user_id = ${userId}::uuid)`
