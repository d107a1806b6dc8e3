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
    WITH placed AS MATERIALIZED (
      SELECT l.chain_product_id, intarray.united(l.outlets) AS outlets
      FROM placement_set l JOIN chain_product p ON p.id = l.chain_product_id
      WHERE p.chain_id = (SELECT chain_id FROM sell_out_file WHERE id = ${fileId}::uuid)
        AND l.starts_on <= ${lastDay(period)}::date AND l.ends_on >= ${firstDay(period)}::date
      GROUP BY l.chain_product_id),
    missed AS MATERIALIZED (
      SELECT t.chain_product_id, coalesce(l.outlets, '{}') AS placed
      FROM sell_out_total t LEFT JOIN placed l USING (chain_product_id)
      WHERE t.file_id = ${fileId}::uuid
        AND t.outlets OPERATOR(intarray.-) coalesce(l.outlets, '{}') <> '{}')
    SELECT s."row", p.sku || ' · ' || o.code AS label
    FROM missed m
    JOIN sell_out_block b ON b.file_id = ${fileId}::uuid AND b.chain_product_id = m.chain_product_id
    CROSS JOIN LATERAL (
      SELECT u.* FROM unnest(b.outlets, b."rows") AS u (outlet, "row")
      JOIN unnest(b.outlets OPERATOR(intarray.-) m.placed) AS e (outlet) USING (outlet)) AS s
    JOIN chain_product p ON p.id = m.chain_product_id
    JOIN outlet o ON o.number = s.outlet
    ORDER BY s."row" LIMIT ${warned}`
  await tx.$executeRaw`SET LOCAL enable_nestloop = on`
  return rows.map(({ row, label }) => ({
    row,
    field: 'outlet',
    value: label,
    reason: 'notPlaced' as const,
  }))
}
