import type { Official } from '#app/domain/accounts/actor.ts'
import type { RequirementChange } from '#app/domain/certification/requirement-schema.ts'
import type { Impact, TouchedListing } from '#app/domain/certification/requirement-views.ts'
import type { Requirement } from '#app/domain/certification/requirements.ts'
import { patternWithin } from '#app/kernel/regions.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

const { sql } = Prisma

const namedAtMost = 50

function groupIs(group: string): Prisma.Sql {
  const [of, name] = group.split(':')
  if (of === 'sector') return sql`listing.sector = ${name}`
  if (of === 'category') return sql`listing.category_id = ${name}`
  return of === 'risk' ? sql`category.food_risk = ${name}` : sql`TRUE`
}

type Conditions = Pick<Requirement, 'onlyFor' | 'unless'>
type Asked = Pick<RequirementChange, 'proofs' | 'atLeast'>

/** What `isMet` says of one product, of all of them at once; a test holds the two together. */
function isMetBy({ proofs, atLeast }: Asked): Prisma.Sql {
  const shows = proofs.map((proof) => {
    if (proof === 'gtin') return sql`product.gtin IS NOT NULL`
    if (proof === 'shelfLife') return sql`product.shelf_life_days IS NOT NULL`
    if (proof === 'capacity') return sql`listing.capacity_per_day >= ${atLeast ?? 1}`
    return sql`${proof} = ANY(listing.certificates)`
  })
  return Prisma.join([sql`FALSE`, ...shows], ' OR ')
}

/** What is on the shelf in the agency's region and would be asked for this, and what lacks it. */
export async function findImpact(
  { region }: Pick<Official, 'region'>,
  { group, need, proofs, atLeast }: RequirementChange,
  { onlyFor, unless }: Conditions,
): Promise<Impact> {
  const asked = sql`
    FROM listing JOIN product ON product.id = listing.product_id
      LEFT JOIN category ON category.id = listing.category_id
    WHERE listing.visible AND ${groupIs(group)}
      AND listing.region_code LIKE ${patternWithin(region)}
      AND (${onlyFor === null} OR product.for_children)
      AND (${unless === null} OR NOT product.declared_non_halal)`
  const lacks = need === 'none' ? sql`FALSE` : sql`NOT (${isMetBy({ proofs, atLeast })})`
  const [counts, listings] = await Promise.all([
    database().$queryRaw<{ concerned: number; lacking: number }[]>`
      SELECT count(*)::int AS concerned, (count(*) FILTER (WHERE ${lacks}))::int AS lacking ${asked}`,
    database().$queryRaw<TouchedListing[]>`
      SELECT listing.product_id AS "productId", listing.name, listing.slug,
        listing.producer_name AS "producerName" ${asked} AND ${lacks}
      ORDER BY listing.producer_name, listing.name, listing.product_id LIMIT ${namedAtMost}`,
  ])
  return { ...(counts[0] ?? { concerned: 0, lacking: 0 }), listings }
}
