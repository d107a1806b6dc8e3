import type { Transaction } from '#app/platform/database.server.ts'
import { Prisma } from '#app/platform/generated/prisma/client.ts'
import type { AcceptedRow } from './import-report.ts'
import type { ShownRow } from './shown-row.ts'

/** A report in use, which a new one may replace. */
export type Current = { id: string; scope: string; fileHash: string }

type Comparison = { created: number; updated: number; unchanged: number; removed: number }

/** The rows of reports, outlets by their numbers. */
const rowsOf = (fileIds: readonly string[]) => Prisma.sql`
  SELECT b.chain_product_id AS product, s.* FROM sell_out_block b
  CROSS JOIN LATERAL unnest(b.outlets, b.units, b."values", b.returned, b.out_of_stock_days)
    AS s (outlet, units, value, returned, out_of_stock_days)
  WHERE b.file_id = ANY(${fileIds}::uuid[])`

const saysTheSame = Prisma.sql`(new.units, new.value) = (old.units, old.value)
  AND new.returned IS NOT DISTINCT FROM old.returned
  AND new.out_of_stock_days IS NOT DISTINCT FROM old.out_of_stock_days`

/** How a new report, which is added up, differs from those in use. */
export async function compare(
  tx: Transaction,
  fileId: string,
  rivals: readonly Current[],
): Promise<Comparison> {
  const ids = rivals.map(({ id }) => id)
  if (ids.length === 0)
    return { created: await countRows(tx, fileId), updated: 0, unchanged: 0, removed: 0 }
  const [counts] = await tx.$queryRaw<Comparison[]>`
    SELECT count(*) FILTER (WHERE old.product IS NULL)::int AS created,
      count(*) FILTER (WHERE new.product IS NULL)::int AS removed,
      count(*) FILTER (WHERE ${saysTheSame})::int AS unchanged,
      count(*) FILTER (WHERE new.product IS NOT NULL AND old.product IS NOT NULL
        AND NOT (${saysTheSame}))::int AS updated
    FROM (${rowsOf([fileId])}) new
    FULL JOIN (${rowsOf(ids)}) old ON old.product = new.product AND old.outlet = new.outlet`
  return counts ?? { created: 0, updated: 0, unchanged: 0, removed: 0 }
}

async function countRows(tx: Transaction, fileId: string): Promise<number> {
  const [counted] = await tx.$queryRaw<{ rows: number }[]>`
    SELECT coalesce(sum(reporting), 0)::int AS rows FROM sell_out_total WHERE file_id = ${fileId}::uuid`
  return counted?.rows ?? 0
}

/** Rows with their fates and in words, for people to look at. */
export function fatesOf(
  tx: Transaction,
  shown: readonly ShownRow[],
  rivals: readonly Current[],
): Promise<AcceptedRow[]> {
  const all = <Value>(of: (row: ShownRow) => Value) => shown.map(of)
  return tx.$queryRaw<AcceptedRow[]>`
    SELECT new."row", p.sku || ' · ' || o.code AS label,
      p.name || ': ' || new.units || ' / Rp ' || new.value AS detail,
      CASE WHEN old.product IS NULL THEN 'created'
        WHEN ${saysTheSame} THEN 'unchanged' ELSE 'updated' END AS fate
    FROM unnest(${all(({ product }) => product)}::uuid[], ${all(({ outlet }) => outlet)}::uuid[],
        ${all(({ units }) => units)}::int[], ${all(({ value }) => String(value))}::bigint[],
        ${all(({ returned }) => returned)}::int[],
        ${all(({ outOfStockDays }) => outOfStockDays)}::int[], ${all(({ row }) => row)}::int[])
      WITH ORDINALITY AS new (product, outlet, units, value, returned, out_of_stock_days, "row", place)
    JOIN chain_product p ON p.id = new.product JOIN outlet o ON o.id = new.outlet
    LEFT JOIN LATERAL (
      SELECT * FROM (${rowsOf(rivals.map(({ id }) => id))}) each
      WHERE each.product = new.product AND each.outlet = o.number LIMIT 1) old ON true
    ORDER BY new.place`
}
