import type { Official } from '#app/domain/accounts/actor.ts'
import { codesWithin, patternWithin } from '#app/kernel/regions.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

/** The submissions of an official's region and sectors. */
export const reachedBy = (official: Official): Omit<Prisma.SubmissionWhereInput, 'id'> => ({
  regionCode: codesWithin(official.region),
  ...(official.sectors.length > 0 ? { sector: { in: official.sectors } } : {}),
})

/** The same where a statement is written out and calls the submission `s`. */
export const reachedInSql = ({ region, sectors }: Official) => Prisma.sql`
  s.region_code LIKE ${patternWithin(region)}
  AND (${sectors.length === 0} OR s.sector = ANY(${sectors}))`
