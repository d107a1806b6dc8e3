import type { Official } from '#app/domain/accounts/actor.ts'
import { codesWithin, patternWithin } from '#app/kernel/regions.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

type Reach = Pick<Official, 'region' | 'sectors'>

/** Outlets in the agency's region; one whose place nobody wrote down can be reached to mend that. */
export const outletsOf = ({ region }: Reach) =>
  ({
    OR: [{ regionCode: codesWithin(region) }, { regionCode: null }],
  }) satisfies Prisma.OutletWhereInput

/**
 * The products `p` of a chain that an agency looks after: by makers in its region, by makers nobody
 * wrote down, and what stands in an outlet of its region.
 */
export const shelvedFor = ({ region, sectors }: Reach) => Prisma.sql`
  (cardinality(${sectors}::text[]) = 0 OR p.sector IS NULL OR p.sector = ANY(${sectors}::text[]))
  AND (NOT EXISTS (SELECT 1 FROM producer m WHERE m.id = p.producer_id)
    OR EXISTS (SELECT 1 FROM producer m WHERE m.id = p.producer_id
      AND m.region_code LIKE ${patternWithin(region)})
    OR EXISTS (SELECT 1 FROM placement l JOIN outlet o ON o.id = l.outlet_id
      WHERE l.chain_product_id = p.id
        AND o.region_code LIKE ${patternWithin(region)}))`

/** Products of the sectors the agency is responsible for. */
export const productsOf = ({ sectors }: Reach) =>
  (sectors.length === 0
    ? {}
    : {
        OR: [{ sector: null }, { sector: { in: sectors } }],
      }) satisfies Prisma.ChainProductWhereInput
