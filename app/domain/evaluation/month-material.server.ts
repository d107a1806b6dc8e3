import { type Period, previousPeriod } from '#app/kernel/period.ts'
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

/**
 * Every pair of product and outlet that should report in these months or did. The months are the
 * first column of the key of sell_out, so the cost follows them and not the history.
 */
const pairsOf = (reach: Reach, periods: readonly Period[]) => Prisma.sql`
  months AS (
    SELECT period, (period || '-01')::date AS first,
      ((period || '-01')::date + interval '1 month - 1 day')::date AS last
    FROM unnest(${periods}::text[]) AS period),
  reach AS MATERIALIZED (${productsInReach(reach)}),
  expected AS (
    SELECT DISTINCT months.period, l.chain_product_id, l.outlet_id
    FROM months
    JOIN placement l ON l.starts_on <= months.last AND (l.ends_on IS NULL OR l.ends_on >= months.first)
    JOIN reach ON reach.id = l.chain_product_id
    JOIN outlet o ON o.id = l.outlet_id AND (o.opened_on IS NULL OR o.opened_on <= months.last)
      AND (o.closed_on IS NULL OR o.closed_on >= months.first)),
  reported AS (
    SELECT s.* FROM sell_out s
    JOIN sell_out_file f ON f.id = s.file_id AND f.state = 'current'
    JOIN reach ON reach.id = s.chain_product_id
    WHERE s.period = ANY(${periods}::text[])),
  pairs AS (
    SELECT period, chain_product_id, outlet_id, e.outlet_id IS NOT NULL AS is_expected,
      r.file_id IS NOT NULL AS is_reported, r.units, r.value, r.returned, r.out_of_stock_days
    FROM expected e FULL JOIN reported r USING (period, chain_product_id, outlet_id))`

/** Everything a month's figures are made of, in a number of statements that never grows. */
export async function monthMaterial(
  on: Queryable,
  reach: Reach,
  period: Period,
  settings: EvaluationSettings,
  history: 'history' | 'month' = 'history',
): Promise<MonthMaterial> {
  const periods = history === 'history' ? monthsBefore(period) : [previousPeriod(period), period]
  return {
    period,
    settings,
    facts: await factsOf(on, reach, periods),
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
    WITH ${pairsOf(reach, periods)}
    SELECT period, chain_product_id AS "chainProductId",
      count(*) FILTER (WHERE is_expected)::int AS expected,
      count(*) FILTER (WHERE is_expected AND is_reported)::int AS reported,
      count(*) FILTER (WHERE is_reported)::int AS reporting,
      sum(units) AS units, sum(value)::bigint AS value,
      sum(returned)::int AS returned, sum(out_of_stock_days)::int AS "outOfStockDays",
      count(*) FILTER (WHERE out_of_stock_days > 0)::int AS "outOfStockOutlets"
    FROM pairs GROUP BY period, chain_product_id`
  return rows.map(({ units, ...row }) => ({ ...row, units: units === null ? null : Number(units) }))
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
  const pairs = pairsOf(reach, [period])
  const outlets = await on.$queryRaw<{ chain: string; expected: number; reporting: number }[]>`
    WITH ${pairs}
    SELECT c.key AS chain,
      count(DISTINCT outlet_id) FILTER (WHERE is_expected)::int AS expected,
      count(DISTINCT outlet_id) FILTER (WHERE is_expected AND is_reported)::int AS reporting
    FROM pairs JOIN outlet o ON o.id = outlet_id JOIN chain c ON c.id = o.chain_id
    GROUP BY c.key`
  const missing = await on.$queryRaw<{ id: string; codes: string[] }[]>`
    WITH ${pairs}
    SELECT chain_product_id AS id, array_agg(o.code ORDER BY o.code) AS codes
    FROM pairs JOIN outlet o ON o.id = outlet_id
    WHERE NOT is_reported GROUP BY chain_product_id`
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
    AND NOT EXISTS (SELECT 1 FROM sell_out s WHERE s.chain_product_id = p.id)
  ORDER BY c.key, p.sku`
