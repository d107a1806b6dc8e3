import type { Official } from '#app/domain/accounts/actor.ts'
import { codesWithin } from '#app/kernel/regions.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

/** Firms an official answers for: within the agency's region, in a sector it is responsible for. */
export const producersOf = ({ region, sectors }: Pick<Official, 'region' | 'sectors'>) =>
  ({
    AND: [
      { regionCode: codesWithin(region) },
      sectors.length === 0 ? {} : { OR: [{ sector: null }, { sector: { in: sectors } }] },
    ],
  }) satisfies Prisma.ProducerWhereInput
