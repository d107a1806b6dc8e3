import type { Official } from '#app/domain/accounts/actor.ts'
import { codesWithin } from '#app/kernel/regions.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** The submissions of an official's region and sectors. */
export const reachedBy = (official: Official): Omit<Prisma.SubmissionWhereInput, 'id'> => ({
  regionCode: codesWithin(official.region),
  ...(official.sectors.length > 0 ? { sector: { in: official.sectors } } : {}),
})
