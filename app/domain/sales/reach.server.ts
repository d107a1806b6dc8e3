import type { Official } from '#app/domain/accounts/actor.ts'
import type { Prisma } from '#app/platform/generated/prisma/client.ts'

type Reach = Pick<Official, 'region' | 'sectors'>

/** Outlets in the agency's region; one whose place nobody wrote down can be reached to mend that. */
export const outletsOf = ({ region }: Reach) =>
  ({
    OR: [
      { regionCode: region },
      { regionCode: { startsWith: `${region}.` } },
      { regionCode: null },
    ],
  }) satisfies Prisma.OutletWhereInput

/** Products of the sectors the agency is responsible for. */
export const productsOf = ({ sectors }: Reach) =>
  (sectors.length === 0
    ? {}
    : {
        OR: [{ sector: null }, { sector: { in: sectors } }],
      }) satisfies Prisma.ChainProductWhereInput
