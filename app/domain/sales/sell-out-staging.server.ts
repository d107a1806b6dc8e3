import type { Transaction } from '#app/platform/database.server.ts'
import { type ShownRow, shownMost } from './shown-row.ts'

export type StagedRow = {
  product: string
  outlet: string
  /** Only in chains that report by day. */
  day: string | null
  units: number
  value: bigint
  returned: number | null
  outOfStockDays: number | null
  row: number
  sheet: number
}

/** Rows wait here, checked one by one, when they must be checked against each other. */
export const createStaging = (tx: Transaction) => tx.$executeRaw`
  CREATE TEMPORARY TABLE sell_out_staging (
    product uuid NOT NULL, outlet uuid NOT NULL, day date, units int NOT NULL,
    value bigint NOT NULL, returned int, out_of_stock_days int, "row" int NOT NULL,
    sheet int NOT NULL
  ) ON COMMIT DROP`

/** PostgreSQL's own notation for an array: far cheaper than one parameter per value. */
const arrayOf = (values: readonly (string | number | bigint | null)[]): string =>
  `{${values.map((value) => value ?? 'NULL').join(',')}}`

export async function stage(tx: Transaction, rows: readonly StagedRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx.$executeRaw`
    INSERT INTO sell_out_staging
    SELECT * FROM unnest(
      ${arrayOf(rows.map((row) => row.product))}::uuid[],
      ${arrayOf(rows.map((row) => row.outlet))}::uuid[],
      ${arrayOf(rows.map((row) => row.day))}::date[],
      ${arrayOf(rows.map((row) => row.units))}::int[],
      ${arrayOf(rows.map((row) => row.value))}::bigint[],
      ${arrayOf(rows.map((row) => row.returned))}::int[],
      ${arrayOf(rows.map((row) => row.outOfStockDays))}::int[],
      ${arrayOf(rows.map((row) => row.row))}::int[],
      ${arrayOf(rows.map((row) => row.sheet))}::int[])`
}

/** Whether the report's blocks speak of a product and an outlet twice. */
export async function isRepeatedInBlocks(tx: Transaction, fileId: string): Promise<boolean> {
  const repeated = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM sell_out_block b CROSS JOIN LATERAL unnest(b.outlets) AS outlet
    WHERE b.file_id = ${fileId}::uuid
    GROUP BY b.chain_product_id, outlet HAVING count(*) > 1 LIMIT 1`
  return repeated.length > 0
}

/** Takes the rows that went straight into the report's blocks out again. */
export async function unpackBlocks(tx: Transaction, fileId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO sell_out_staging
    SELECT chain_product_id, outlet_id, NULL, units, value, returned, out_of_stock_days, "row", 0
    FROM sell_out WHERE file_id = ${fileId}::uuid`
  await tx.$executeRaw`DELETE FROM sell_out_block WHERE file_id = ${fileId}::uuid`
}

/** Makes blocks of the rows that are good among each other. */
export const packBlocks = (tx: Transaction, fileId: string) => tx.$executeRaw`
  INSERT INTO sell_out_block
  SELECT ${fileId}::uuid, s.product, 0, sum(s.units), sum(s.value), sum(s.returned),
    sum(s.out_of_stock_days), count(*) FILTER (WHERE s.out_of_stock_days > 0),
    array_agg(o.number ORDER BY o.number), array_agg(s.units ORDER BY o.number),
    array_agg(s.value ORDER BY o.number),
    CASE WHEN count(s.returned) > 0 THEN array_agg(s.returned ORDER BY o.number) END,
    CASE WHEN count(s.out_of_stock_days) > 0
      THEN array_agg(s.out_of_stock_days ORDER BY o.number) END,
    array_agg(s."row" ORDER BY o.number), 0, outlet_set(array_agg(o.ordinal))
  FROM sell_out_staging s JOIN outlet o ON o.id = s.outlet
  GROUP BY s.product`

/** The first rows, as they stand among each other. */
export const firstStaged = (tx: Transaction) => tx.$queryRaw<ShownRow[]>`
  SELECT product, outlet, units, value, returned, out_of_stock_days AS "outOfStockDays", "row"
  FROM sell_out_staging ORDER BY sheet, "row" LIMIT ${shownMost}`

export type RepeatedRow = { row: number; sheet: number; label: string }

/**
 * Rows that speak of the same product, outlet and day more than once. The same words again are
 * counted once; different words contradict each other, and none of them is taken.
 */
export async function settleRepeats(
  tx: Transaction,
): Promise<{ repeated: number; conflicting: RepeatedRow[] }> {
  await tx.$executeRaw`ANALYZE sell_out_staging`
  const groups = await tx.$executeRaw`
    CREATE TEMPORARY TABLE sell_out_repeated ON COMMIT DROP AS
    SELECT product, outlet, day FROM sell_out_staging
    GROUP BY product, outlet, day HAVING count(*) > 1`
  if (groups === 0) return { repeated: 0, conflicting: [] }
  const conflicting = await tx.$queryRaw<RepeatedRow[]>`
    WITH torn AS (
      SELECT s.product, s.outlet, s.day FROM sell_out_staging s JOIN sell_out_repeated g
        ON s.product = g.product AND s.outlet = g.outlet AND s.day IS NOT DISTINCT FROM g.day
      GROUP BY s.product, s.outlet, s.day
      HAVING count(DISTINCT (units, value, returned, out_of_stock_days)) > 1),
    gone AS (
      DELETE FROM sell_out_staging s USING torn t
      WHERE s.product = t.product AND s.outlet = t.outlet AND s.day IS NOT DISTINCT FROM t.day
      RETURNING s.*)
    SELECT gone."row", gone.sheet, p.sku || ' · ' || o.code AS label
    FROM gone JOIN chain_product p ON p.id = gone.product JOIN outlet o ON o.id = gone.outlet
    ORDER BY gone.sheet, gone."row"`
  const repeated = await tx.$executeRaw`
    DELETE FROM sell_out_staging s USING (
      SELECT s.product, s.outlet, s.day, min((s.sheet::bigint << 32) + s."row") AS first
      FROM sell_out_staging s JOIN sell_out_repeated g
        ON s.product = g.product AND s.outlet = g.outlet
      WHERE s.day IS NOT DISTINCT FROM g.day
      GROUP BY s.product, s.outlet, s.day) g
    WHERE s.product = g.product AND s.outlet = g.outlet AND s.day IS NOT DISTINCT FROM g.day
      AND (s.sheet::bigint << 32) + s."row" > g.first`
  return { repeated, conflicting }
}

/** Days become the month: one row per product and outlet, named by its first row in the file. */
export async function sumDays(tx: Transaction): Promise<void> {
  const daily = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM sell_out_staging WHERE day IS NOT NULL LIMIT 1`
  if (daily.length === 0) return
  await tx.$executeRaw`
    WITH gone AS (DELETE FROM sell_out_staging RETURNING *)
    INSERT INTO sell_out_staging
    SELECT product, outlet, NULL, sum(units), sum(value), sum(returned), sum(out_of_stock_days),
      min("row"), min(sheet)
    FROM gone GROUP BY product, outlet`
}
