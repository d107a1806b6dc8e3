import type { Period } from '#app/kernel/period.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { AcceptedRow } from './import-report.ts'

/** A report in use, which a new one may replace. */
export type Current = { id: string; scope: string; fileHash: string }

type Comparison = { created: number; updated: number; unchanged: number; removed: number }

/** How the staged rows differ from those in use. */
export async function compare(
  tx: Transaction,
  period: Period,
  rivals: Current[],
): Promise<Comparison> {
  const ids = rivals.map(({ id }) => id)
  if (ids.length === 0)
    return { created: await stagedRows(tx), updated: 0, unchanged: 0, removed: 0 }
  const [counts] = await tx.$queryRaw<Comparison[]>`
    SELECT
      count(*) FILTER (WHERE o.file_id IS NULL)::int AS created,
      count(*) FILTER (WHERE s.product IS NULL)::int AS removed,
      count(*) FILTER (WHERE s.product IS NOT NULL AND o.file_id IS NOT NULL AND
        (s.units, s.value) = (o.units, o.value) AND s.returned IS NOT DISTINCT FROM o.returned
        AND s.out_of_stock_days IS NOT DISTINCT FROM o.out_of_stock_days)::int AS unchanged,
      count(*) FILTER (WHERE s.product IS NOT NULL AND o.file_id IS NOT NULL AND NOT
        ((s.units, s.value) = (o.units, o.value) AND s.returned IS NOT DISTINCT FROM o.returned
        AND s.out_of_stock_days IS NOT DISTINCT FROM o.out_of_stock_days))::int AS updated
    FROM sell_out_staging s
    FULL JOIN (SELECT * FROM sell_out WHERE period = ${period} AND file_id = ANY(${ids}::uuid[])) o
      ON o.chain_product_id = s.product AND o.outlet_id = s.outlet`
  return counts ?? { created: 0, updated: 0, unchanged: 0, removed: 0 }
}

const sampled = 500

async function stagedRows(tx: Transaction): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM sell_out_staging`
  return row?.count ?? 0
}

/** The first staged rows with their fates, for people to look at. */
export const sampleOf = (
  tx: Transaction,
  period: Period,
  rivals: Current[],
): Promise<AcceptedRow[]> => {
  const ids = rivals.map(({ id }) => id)
  return tx.$queryRaw<AcceptedRow[]>`
    SELECT s."row", p.sku || ' · ' || o.code AS label,
      p.name || ': ' || s.units || ' / Rp ' || s.value AS detail,
      CASE WHEN old.file_id IS NULL THEN 'created'
        WHEN (s.units, s.value) = (old.units, old.value)
          AND s.returned IS NOT DISTINCT FROM old.returned
          AND s.out_of_stock_days IS NOT DISTINCT FROM old.out_of_stock_days THEN 'unchanged'
        ELSE 'updated' END AS fate
    FROM sell_out_staging s
    JOIN chain_product p ON p.id = s.product JOIN outlet o ON o.id = s.outlet
    LEFT JOIN sell_out old ON old.period = ${period} AND old.chain_product_id = s.product
      AND old.outlet_id = s.outlet AND old.file_id = ANY(${ids}::uuid[])
    ORDER BY s.sheet, s."row" LIMIT ${sampled}`
}
