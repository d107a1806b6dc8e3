import type { Official } from '#app/domain/accounts/actor.ts'
import { isMet } from '#app/domain/certification/is-met.ts'
import type { RequirementChange } from '#app/domain/certification/requirement-schema.ts'
import type { Impact, TouchedListing } from '#app/domain/certification/requirement-views.ts'
import type { Requirement } from '#app/domain/certification/requirements.ts'
import { database } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'

const { sql } = Prisma

const namedAtMost = 50

type Row = TouchedListing & {
  kinds: string[]
  gtin: string | null
  shelfLifeDays: number | null
  capacityPerDay: number
}

function groupIs(group: string): Prisma.Sql {
  const [of, name] = group.split(':')
  if (of === 'sector') return sql`listing.sector = ${name}`
  if (of === 'category') return sql`listing.category_id = ${name}`
  return of === 'risk' ? sql`category.food_risk = ${name}` : sql`TRUE`
}

type Conditions = Pick<Requirement, 'onlyFor' | 'unless'>

/** What is on the shelf in the agency's region and would be asked for this, and what lacks it. */
export async function findImpact(
  { region }: Pick<Official, 'region'>,
  { group, need, proofs, atLeast }: RequirementChange,
  { onlyFor, unless }: Conditions,
): Promise<Impact> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT listing.product_id AS "productId", listing.name, listing.slug,
      listing.producer_name AS "producerName", listing.certificates AS kinds, product.gtin,
      product.shelf_life_days AS "shelfLifeDays", listing.capacity_per_day AS "capacityPerDay"
    FROM listing JOIN product ON product.id = listing.product_id
      LEFT JOIN category ON category.id = listing.category_id
    WHERE listing.visible AND ${groupIs(group)}
      AND (listing.region_code = ${region} OR listing.region_code LIKE ${`${region}.%`})
      AND (${onlyFor === null} OR product.for_children)
      AND (${unless === null} OR NOT product.declared_non_halal)
    ORDER BY listing.producer_name, listing.name, listing.product_id`
  const lacking = need === 'none' ? [] : rows.filter((row) => !isMet({ proofs, atLeast }, row))
  return {
    concerned: rows.length,
    lacking: lacking.length,
    listings: lacking.slice(0, namedAtMost).map(({ productId, name, slug, producerName }) => ({
      ...{ productId, name, slug, producerName },
    })),
  }
}
