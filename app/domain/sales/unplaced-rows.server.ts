import { firstDay, lastDay, type Period } from '#app/kernel/period.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { RowProblem } from './import-report.ts'

const warned = 200

/**
 * Sold where no placement says it stands: kept, and shown to whoever keeps the placements. The
 * report's totals tell which products to look for in its blocks.
 */
export async function unplacedIn(
  tx: Transaction,
  fileId: string,
  period: Period,
): Promise<RowProblem[]> {
  // PostgreSQL has not counted the rows of this transaction yet and would take them for few.
  await tx.$executeRaw`SET LOCAL enable_nestloop = off`
  const rows = await tx.$queryRaw<{ row: number; label: string }[]>`
    WITH chain AS (
      SELECT chain_id AS id, coalesce(max(ordinal) + 1, 0) AS width
      FROM sell_out_file f LEFT JOIN outlet USING (chain_id)
      WHERE f.id = ${fileId}::uuid GROUP BY chain_id),
    placed AS MATERIALIZED (
      SELECT l.chain_product_id, bit_or(stretched(l.outlets, width)) AS outlets
      FROM chain JOIN chain_product p ON p.chain_id = chain.id
      JOIN placement_set l ON l.chain_product_id = p.id
      WHERE l.starts_on <= ${lastDay(period)}::date AND l.ends_on >= ${firstDay(period)}::date
      GROUP BY l.chain_product_id),
    missed AS MATERIALIZED (
      SELECT t.chain_product_id, l.outlets AS placed
      FROM chain CROSS JOIN sell_out_total t LEFT JOIN placed l USING (chain_product_id)
      WHERE t.file_id = ${fileId}::uuid
        AND (l.outlets IS NULL OR bit_count(stretched(t.outlets, width) & ~ l.outlets) > 0))
    SELECT s."row", p.sku || ' · ' || o.code AS label
    FROM missed m
    JOIN sell_out_block b ON b.file_id = ${fileId}::uuid AND b.chain_product_id = m.chain_product_id
    CROSS JOIN LATERAL unnest(b.outlets, b."rows") AS s (outlet, "row")
    JOIN outlet o ON o.number = s.outlet
      AND CASE WHEN o.ordinal < length(placed) THEN get_bit(placed, o.ordinal) = 0 ELSE true END
    JOIN chain_product p ON p.id = m.chain_product_id
    ORDER BY s."row" LIMIT ${warned}`
  await tx.$executeRaw`SET LOCAL enable_nestloop = on`
  return rows.map(({ row, label }) => ({
    row,
    field: 'outlet',
    value: label,
    reason: 'notPlaced' as const,
  }))
}
