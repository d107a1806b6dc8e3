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
import { type ChainSets, missingFrom, type SilentSet } from './missing-outlets.ts'
import type { Reach } from './reach.ts'

/** Whether a product `p` of a maker `m` (who may be unknown) is within reach. */
export const isInReach = ({ region, sectors }: Reach) => Prisma.sql`
  (${region} = '' OR m.region_code LIKE ${patternWithin(region)}
    OR (m.id IS NULL AND EXISTS (
      SELECT 1 FROM outlet o WHERE o.chain_id = p.chain_id
        AND o.region_code LIKE ${patternWithin(region)})))
  AND (cardinality(${sectors}::text[]) = 0 OR p.sector IS NULL OR p.sector = ANY(${sectors}::text[]))`

/**
 * Products within reach: those of makers in the region; where the maker is unknown, those of
 * chains with an outlet there.
 */
const inReach = (reach: Reach) => Prisma.sql`
  reached AS MATERIALIZED (
    SELECT p.id, p.chain_id FROM chain_product p LEFT JOIN producer m ON m.id = p.producer_id
    WHERE ${isInReach(reach)})`

/**
 * What the reports that stand say of their chains' products. OFFSET keeps to the reports' own rows and
 * MATERIALIZED to reading them once: left to choose, PostgreSQL may read those of all the months
 * there ever were, or a month's for every product.
 */
const totalsOf = (reach: Reach, periods: readonly Period[]) => Prisma.sql`
  ${inReach(reach)},
  totals AS MATERIALIZED (
    SELECT r.period, r.chain_id, t.* FROM sell_out_file r CROSS JOIN LATERAL (
      SELECT * FROM sell_out_total WHERE file_id = r.id OFFSET 0) AS t
    WHERE r.state = 'current' AND r.period = ANY(${periods}::text[])
      AND r.chain_id IN (SELECT chain_id FROM reached))`

const toldOf = (reach: Reach, periods: readonly Period[]) => Prisma.sql`
  ${totalsOf(reach, periods)},
  told AS (
    SELECT period, chain_product_id, sum(reporting) AS reporting, sum(units) AS units,
      sum(value) AS value, sum(returned) AS returned, sum(out_of_stock_days) AS days,
      sum(out_of_stock_outlets) AS empty
    FROM totals WHERE chain_product_id IN (SELECT id FROM reached)
    GROUP BY period, chain_product_id)`

/**
 * Which outlets should report every product in these months, and which of them did. Sets of outlets
 * are strings of bits, one for each outlet of the product's chain, made equally long to be united,
 * cut and counted. What was placed and what was heard are gathered, not joined: PostgreSQL cannot
 * tell how many they are, and takes a join of sums for one of a single row.
 */
const awaitedOf = (reach: Reach, periods: readonly Period[]) => Prisma.sql`
  ${totalsOf(reach, periods)},
  chains AS MATERIALIZED (
    SELECT m.*, o.chain_id, max(o.ordinal) + 1 AS width,
      outlet_set(coalesce(array_agg(o.ordinal)
        FILTER (WHERE o.opened_on > m.last OR o.closed_on < m.first), '{}')) AS shut
    FROM unnest(${periods}::text[], ${periods.map(firstDay)}::date[],
      ${periods.map(lastDay)}::date[]) AS m (period, first, last)
    CROSS JOIN outlet o WHERE o.chain_id IN (SELECT chain_id FROM reached)
    GROUP BY m.period, m.first, m.last, o.chain_id),
  sets AS (
    SELECT c.period, c.chain_id, p.id, stretched(s.outlets, c.width) AS placed, NULL::"bit" AS heard
    FROM chains c JOIN reached p USING (chain_id)
    JOIN placement_set s ON s.chain_product_id = p.id AND s.starts_on <= c.last AND s.ends_on >= c.first
    UNION ALL
    SELECT c.period, c.chain_id, t.chain_product_id, NULL, stretched(t.outlets, c.width)
    FROM totals t JOIN chains c USING (period, chain_id)),
  united AS (
    SELECT period, chain_id, id, bit_or(placed) AS placed, bit_or(heard) AS heard
    FROM sets GROUP BY period, chain_id, id HAVING count(placed) > 0),
  expected AS (
    SELECT u.*, u.placed & ~ stretched(c.shut, c.width) AS outlets
    FROM united u JOIN chains c USING (period, chain_id)),
  awaited AS MATERIALIZED (
    SELECT period, chain_id, id, outlets,
      outlets & coalesce(heard, stretched('', length(outlets))) AS heard
    FROM expected WHERE bit_count(outlets) > 0),
  counts AS (
    SELECT period, json_agg(id) AS ids, json_agg(bit_count(outlets)) AS expected,
      json_agg(bit_count(heard)) AS reported
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
  chains: ChainSets[] | null
  silent: SilentSet[] | null
}

/**
 * The counts of these months, and of the last of them the outlets of each chain that were awaited
 * and heard, and what each product misses: in one statement, which finds what was expected once.
 * What misses something is sent as the bits are, for PostgreSQL has no quick way to name them.
 */
const awaitedIn = (on: Queryable, reach: Reach, periods: readonly Period[]) => on.$queryRaw<
  Awaited[]
>`
  WITH ${awaitedOf(reach, periods)},
  here AS (SELECT * FROM awaited WHERE period = ${periods.at(-1)}),
  sums AS (
    SELECT chain_id, bit_count(bit_or(outlets)) AS expected, bit_count(bit_or(heard)) AS reporting,
      bool_or(outlets <> heard) AS "isSilent"
    FROM here GROUP BY chain_id),
  names AS (
    SELECT chain_id, json_agg(o.code ORDER BY o.code) AS codes,
      json_agg(o.ordinal ORDER BY o.code) AS ordinals
    FROM sums JOIN outlet o USING (chain_id) WHERE "isSilent" GROUP BY chain_id),
  shown AS (
    SELECT s.chain_id AS id, c.key, s.expected, s.reporting, n.codes, n.ordinals
    FROM sums s JOIN chain c ON c.id = s.chain_id LEFT JOIN names n USING (chain_id)),
  silent AS (
    SELECT id, chain_id AS chain, encode(varbit_send(outlets & ~ heard), 'hex') AS outlets
    FROM here WHERE outlets <> heard)
  SELECT (SELECT json_agg(counts) FROM counts) AS counts,
    (SELECT json_agg(shown) FROM shown) AS chains,
    (SELECT json_agg(silent) FROM silent) AS silent`

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
  const chains = awaited?.chains ?? []
  return {
    facts: factsFrom(told, awaited?.counts ?? []),
    outlets: new Map(chains.map(({ key, expected, reporting }) => [key, { expected, reporting }])),
    missing: missingFrom(chains, awaited?.silent ?? []),
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
