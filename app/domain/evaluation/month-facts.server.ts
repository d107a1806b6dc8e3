import { firstDay, lastDay, type Period, previousPeriod } from '#app/kernel/period.ts'
import { patternWithin } from '#app/kernel/regions.ts'
import { askAll, type Queryable } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { MonthMaterial } from './build-figures.ts'
import {
  type ExpectedColumns,
  type FactsByMonth,
  factsFrom,
  type ToldColumns,
} from './fact-columns.ts'
import type { Reach } from './reach.ts'

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

/** The reports that stand. */
const reportsOf = (periods: readonly Period[]) => Prisma.sql`
  reports AS MATERIALIZED (
    SELECT id, chain_id, period FROM sell_out_file
    WHERE state = 'current' AND period = ANY(${periods}::text[]))`

/**
 * What the reports say of these products. OFFSET keeps to the reports' own rows: left to choose,
 * PostgreSQL may read those of all the months there ever were.
 */
const toldOf = (reach: Reach, periods: readonly Period[]) => Prisma.sql`
  ${reportsOf(periods)},
  totals AS (
    SELECT r.period, t.* FROM reports r CROSS JOIN LATERAL (
      SELECT * FROM sell_out_total WHERE file_id = r.id OFFSET 0) AS t),
  told AS (
    SELECT period, chain_product_id, sum(reporting) AS reporting, sum(units) AS units,
      sum(value) AS value, sum(returned) AS returned, sum(out_of_stock_days) AS days,
      sum(out_of_stock_outlets) AS empty
    FROM totals WHERE chain_product_id IN (${productsInReach(reach)})
    GROUP BY period, chain_product_id)`

/**
 * Which outlets should report every product in these months, and which of them did. Sets of outlets
 * are arrays of their numbers, which intarray cuts, subtracts and unites. Reports are read for what
 * was expected of them alone, each by its own key, so the cost follows the months and not the history.
 */
const awaitedOf = (reach: Reach, periods: readonly Period[]) => Prisma.sql`
  months AS MATERIALIZED (
    SELECT *, coalesce((SELECT array_agg(o.number ORDER BY o.number) FROM outlet o
      WHERE o.opened_on > last OR o.closed_on < first), '{}') AS shut
    FROM unnest(${periods}::text[], ${periods.map(firstDay)}::date[],
      ${periods.map(lastDay)}::date[]) AS each (period, first, last)),
  placed AS (
    SELECT m.period, s.chain_product_id, intarray.united(s.outlets) AS outlets
    FROM months m JOIN placement_set s ON s.starts_on <= m.last AND s.ends_on >= m.first
    WHERE s.chain_product_id IN (${productsInReach(reach)})
    GROUP BY m.period, s.chain_product_id),
  expected AS MATERIALIZED (
    SELECT period, p.chain_product_id, c.chain_id, p.outlets OPERATOR(intarray.-) m.shut AS outlets
    FROM placed p JOIN months m USING (period) JOIN chain_product c ON c.id = p.chain_product_id
    WHERE p.outlets OPERATOR(intarray.-) m.shut <> '{}'),
  ${reportsOf(periods)},
  awaited AS MATERIALIZED (
    SELECT e.*, coalesce(h.count, 0) AS reported, coalesce(h.outlets, '{}') AS heard
    FROM expected e CROSS JOIN LATERAL (
      SELECT sum(cardinality(b.heard)) AS count, intarray.united(b.heard) AS outlets
      FROM reports r CROSS JOIN LATERAL (
        SELECT outlets OPERATOR(intarray.&) e.outlets AS heard FROM sell_out_total
        WHERE file_id = r.id AND chain_product_id = e.chain_product_id OFFSET 0) AS b
      WHERE r.period = e.period AND r.chain_id = e.chain_id) AS h),
  counts AS (
    SELECT period, json_agg(chain_product_id) AS ids, json_agg(cardinality(outlets)) AS expected,
      json_agg(reported) AS reported
    FROM awaited GROUP BY period)`

const toldIn = (on: Queryable, reach: Reach, periods: readonly Period[]) => on.$queryRaw<
  ToldColumns[]
>`
  WITH ${toldOf(reach, periods)}
  SELECT period, json_agg(chain_product_id) AS ids, json_agg(reporting) AS reporting,
    json_agg(units) AS units, json_agg(value::text) AS values, json_agg(returned) AS returned,
    json_agg(days) AS days, json_agg(empty) AS empty
  FROM told GROUP BY period`

/** What every product in reach did in each of these months, in two statements. */
export async function factsOf(
  on: Queryable,
  reach: Reach,
  periods: readonly Period[],
): Promise<FactsByMonth> {
  const [told, awaited] = await askAll(
    on,
    () => toldIn(on, reach, periods),
    () => on.$queryRaw<ExpectedColumns[]>`
      WITH ${awaitedOf(reach, periods)} SELECT * FROM counts`,
  )
  return factsFrom(told, awaited)
}

type Awaited = {
  counts: ExpectedColumns[] | null
  outlets: [chain: string, expected: number, reporting: number][] | null
  missing: [id: string, codes: string[]][] | null
}

/**
 * The counts of these months, and of the last of them the outlets of each chain that were awaited
 * and heard, and what each product misses: in one statement, which finds what was expected once.
 */
const awaitedIn = (on: Queryable, reach: Reach, periods: readonly Period[]) => on.$queryRaw<
  Awaited[]
>`
  WITH ${awaitedOf(reach, periods)},
  here AS (SELECT * FROM awaited WHERE period = ${periods.at(-1)}),
  those AS (SELECT unnest(intarray.united(outlets)) AS number FROM here),
  heard AS (SELECT unnest(intarray.united(heard)) AS number FROM here),
  chains AS (
    SELECT c.key, count(*) AS expected, count(h.number) AS reporting
    FROM those LEFT JOIN heard h USING (number)
    JOIN outlet o USING (number) JOIN chain c ON c.id = o.chain_id GROUP BY c.key),
  silent AS (
    SELECT chain_product_id AS product, unnest(outlets OPERATOR(intarray.-) heard) AS number
    FROM here),
  missing AS (
    SELECT product, json_agg(o.code ORDER BY o.code) AS codes
    FROM silent JOIN outlet o USING (number) GROUP BY product)
  SELECT (SELECT json_agg(counts) FROM counts) AS counts,
    (SELECT json_agg(json_build_array(key, expected, reporting)) FROM chains) AS outlets,
    (SELECT json_agg(json_build_array(product, codes)) FROM missing) AS missing`

/** A month beside the one before it. */
export async function comparedFacts(
  on: Queryable,
  reach: Reach,
  period: Period,
): Promise<Pick<MonthMaterial, 'facts' | 'outlets' | 'missing'>> {
  const compared = [previousPeriod(period), period]
  const [told, [awaited]] = await askAll(
    on,
    () => toldIn(on, reach, compared),
    () => awaitedIn(on, reach, compared),
  )
  const { counts, outlets, missing } = awaited ?? { counts: null, outlets: null, missing: null }
  return {
    facts: factsFrom(told, counts ?? []),
    outlets: new Map(
      (outlets ?? []).map(([chain, expected, reporting]) => [chain, { expected, reporting }]),
    ),
    missing: new Map(missing ?? []),
  }
}

/** What products sold for in months that a chart alone looks back to: what was expected is not asked. */
export async function pastValues(
  on: Queryable,
  reach: Reach,
  periods: readonly Period[],
): Promise<MonthMaterial['past']> {
  if (periods.length === 0) return new Map()
  const months = await on.$queryRaw<Pick<ToldColumns, 'period' | 'ids' | 'values'>[]>`
    WITH ${toldOf(reach, periods)}
    SELECT period, json_agg(chain_product_id) AS ids, json_agg(value::text) AS values
    FROM told GROUP BY period`
  return new Map(
    months.map(({ period, ids, values }) => [
      period,
      new Map(ids.map((id, at) => [id, BigInt(values[at] ?? 0)])),
    ]),
  )
}
