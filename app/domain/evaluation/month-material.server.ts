import { firstDay, lastDay, type Period, previousPeriod } from '#app/kernel/period.ts'
import { patternWithin } from '#app/kernel/regions.ts'
import type { Queryable } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'
import {
  type MonthMaterial,
  monthsBefore,
  type ProductFact,
  type ProductInfo,
} from './build-figures.ts'
import type { FigureFile, MonthFigures } from './figures.ts'
import { nothingKnown } from './month-fact.ts'
import type { Reach } from './reach.ts'
import type { EvaluationSettings } from './settings.ts'

/**
 * Products within reach: those of makers in the region; where the maker is unknown, those of
 * chains with an outlet there.
 */
export const productsInReach = ({ region, sectors }: Reach) => Prisma.sql`
  SELECT p.id FROM chain_product p LEFT JOIN producer m ON m.id = p.producer_id
  WHERE (${region} = '' OR m.region_code LIKE ${patternWithin(region)}
      OR (m.id IS NULL AND EXISTS (
        SELECT 1 FROM outlet o WHERE o.chain_id = p.chain_id
          AND o.region_code LIKE ${patternWithin(region)})))
    AND (cardinality(${sectors}::text[]) = 0 OR p.sector IS NULL OR p.sector = ANY(${sectors}::text[]))`

/** What the reports that stand say of these products in these months. */
const currentBlocks = (periods: readonly Period[], products: Prisma.Sql) => Prisma.sql`
  SELECT f.period, b.* FROM sell_out_file f JOIN sell_out_block b ON b.file_id = f.id
  WHERE f.state = 'current' AND f.period = ANY(${periods}::text[])
    AND b.chain_product_id IN (${products})`

/**
 * What every product should report in these months and what it did. Sets of outlets are arrays of
 * their numbers, which intarray cuts and subtracts. Reports are found by their files, so the cost
 * follows the months and not the history, and sums are read where the blocks have them.
 */
const monthsOf = (reach: Reach, periods: readonly Period[]) => Prisma.sql`
  months AS MATERIALIZED (
    SELECT * FROM unnest(${periods}::text[], ${periods.map(firstDay)}::date[],
      ${periods.map(lastDay)}::date[]) AS each (period, first, last)),
  reach AS MATERIALIZED (${productsInReach(reach)}),
  expected AS MATERIALIZED (
    SELECT months.period, l.chain_product_id, intarray.uniq(intarray.sort(array_agg(o.number))) AS outlets
    FROM months
    JOIN placement l ON l.starts_on <= months.last AND (l.ends_on IS NULL OR l.ends_on >= months.first)
    JOIN reach ON reach.id = l.chain_product_id
    JOIN outlet o ON o.id = l.outlet_id AND (o.opened_on IS NULL OR o.opened_on <= months.last)
      AND (o.closed_on IS NULL OR o.closed_on >= months.first)
    GROUP BY months.period, l.chain_product_id),
  blocks AS (${currentBlocks(periods, Prisma.sql`SELECT id FROM reach`)})`

/** Everything a month's figures are made of, in a number of statements that never grows. */
export async function monthMaterial(
  on: Queryable,
  reach: Reach,
  period: Period,
  settings: EvaluationSettings,
  history: 'history' | 'month' = 'history',
): Promise<MonthMaterial> {
  const compared = [previousPeriod(period), period]
  const earlier = monthsBefore(period).filter((month) => !compared.includes(month))
  return {
    period,
    settings,
    facts: [
      ...(await factsOf(on, reach, compared)),
      ...(history === 'history' ? await pastValues(on, reach, earlier) : []),
    ],
    products: await infosOf(on, reach),
    ...(await outletsOf(on, reach, period)),
    files: await filesOf(on, period),
    unplaced: await unplacedIn(on, reach),
  }
}

/** What every product in reach did in each of these months, in one statement. */
export async function factsOf(
  on: Queryable,
  reach: Reach,
  periods: readonly Period[],
): Promise<ProductFact[]> {
  const rows = await on.$queryRaw<(Omit<ProductFact, 'units'> & { units: bigint | null })[]>`
    WITH ${monthsOf(reach, periods)},
    reported AS (
      SELECT b.period, b.chain_product_id, sum(cardinality(b.outlets)) AS reporting,
        sum(intarray.icount(b.outlets OPERATOR(intarray.&) e.outlets)) AS reported,
        sum(b.units_sum) AS units, sum(b.value_sum) AS value, sum(b.returned_sum) AS returned,
        sum(b.out_of_stock_days_sum) AS days, sum(b.out_of_stock_outlets) AS empty
      FROM blocks b LEFT JOIN expected e USING (period, chain_product_id)
      GROUP BY b.period, b.chain_product_id)
    SELECT period, chain_product_id AS "chainProductId",
      coalesce(cardinality(e.outlets), 0)::int AS expected,
      coalesce(r.reported, 0)::int AS reported, coalesce(r.reporting, 0)::int AS reporting,
      r.units::bigint AS units, r.value::bigint AS value, r.returned::int AS returned,
      r.days::int AS "outOfStockDays", coalesce(r.empty, 0)::int AS "outOfStockOutlets"
    FROM expected e FULL JOIN reported r USING (period, chain_product_id)`
  return rows.map(({ units, ...row }) => ({ ...row, units: units === null ? null : Number(units) }))
}

/** What products sold for in months that a chart alone looks back to: what was expected is not asked. */
async function pastValues(
  on: Queryable,
  reach: Reach,
  periods: readonly Period[],
): Promise<ProductFact[]> {
  const rows = await on.$queryRaw<Pick<ProductFact, 'period' | 'chainProductId' | 'value'>[]>`
    SELECT period, chain_product_id AS "chainProductId", sum(value_sum)::bigint AS value
    FROM (${currentBlocks(periods, productsInReach(reach))}) AS blocks
    GROUP BY period, chain_product_id`
  return rows.map((row) => ({ ...nothingKnown, ...row }))
}

export const infosOf = (on: Queryable, reach: Reach): Promise<ProductInfo[]> => on.$queryRaw<
  ProductInfo[]
>`
  SELECT p.id, p.name, c.key AS chain, c.name AS "chainName", p.sku, p.sector,
    m.id AS "producerId", m.business_name AS "producerName",
    d.code AS district, d.name AS "districtName"
  FROM chain_product p
  JOIN chain c ON c.id = p.chain_id
  LEFT JOIN producer m ON m.id = p.producer_id
  LEFT JOIN region d ON d.level = 3 AND d.code = left(m.region_code, 8)
  WHERE p.id IN (${productsInReach(reach)})`

async function outletsOf(
  on: Queryable,
  reach: Reach,
  period: Period,
): Promise<Pick<MonthMaterial, 'outlets' | 'missing'>> {
  const months = monthsOf(reach, [period])
  const outlets = await on.$queryRaw<{ chain: string; expected: number; reporting: number }[]>`
    WITH ${months},
    awaited AS (SELECT DISTINCT unnest(outlets) AS number FROM expected),
    heard AS (
      SELECT DISTINCT unnest(b.outlets OPERATOR(intarray.&) e.outlets) AS number
      FROM blocks b JOIN expected e USING (chain_product_id))
    SELECT c.key AS chain, count(a.number)::int AS expected, count(h.number)::int AS reporting
    FROM awaited a LEFT JOIN heard h USING (number)
    JOIN outlet o USING (number) JOIN chain c ON c.id = o.chain_id
    GROUP BY c.key`
  const missing = await on.$queryRaw<{ id: string; codes: string[] }[]>`
    WITH ${months},
    silent AS (
      SELECT e.chain_product_id AS product, unnest(e.outlets) AS number FROM expected e
      EXCEPT
      SELECT b.chain_product_id, unnest(b.outlets OPERATOR(intarray.&) e.outlets)
      FROM blocks b JOIN expected e USING (chain_product_id))
    SELECT product AS id, array_agg(o.code ORDER BY o.code) AS codes
    FROM silent JOIN outlet o USING (number)
    GROUP BY product`
  return {
    outlets: new Map(outlets.map(({ chain, ...counts }) => [chain, counts])),
    missing: new Map(missing.map(({ id, codes }) => [id, codes])),
  }
}

async function filesOf(on: Queryable, period: Period): Promise<FigureFile[]> {
  const files = await on.sellOutFile.findMany({
    where: { period, state: 'current' },
    include: { chain: { select: { key: true, name: true } } },
    orderBy: [{ chain: { key: 'asc' } }, { scope: 'asc' }],
  })
  return files.map(({ id, chain, fileName, fileHash, rows, uploadedAt }) => ({
    id,
    chain: chain.key,
    chainName: chain.name,
    fileName,
    hash: fileHash,
    rows,
    uploadedAt: uploadedAt.toISOString(),
  }))
}

/** Curated for a chain, and never yet in one of its outlets. */
const unplacedIn = (on: Queryable, reach: Reach) => on.$queryRaw<MonthFigures['unplaced']>`
  SELECT 'product:' || p.id AS subject, c.key AS chain, c.name AS "chainName", p.sku, p.name
  FROM chain_product p JOIN chain c ON c.id = p.chain_id
  WHERE p.id IN (${productsInReach(reach)})
    AND NOT EXISTS (SELECT 1 FROM placement l WHERE l.chain_product_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM sell_out_block b WHERE b.chain_product_id = p.id)
  ORDER BY c.key, p.sku`
