import { firstDay, lastDay, type Period } from '#app/kernel/period.ts'
import type { Queryable, Transaction } from '#app/platform/database.server.ts'
import type { KnownChain } from './chain-book.server.ts'
import type { RowProblem } from './import-report.ts'

const warned = 200

/** Where each product of a chain stands in a month: numbers of outlets, as PostgreSQL writes them. */
export type Placed = { product: string; outlets: string }[]

/** Asked before the rows come in and needed after them, it takes no time of its own. */
export async function findPlaced(
  on: Queryable,
  { id }: KnownChain,
  period: Period,
): Promise<Placed> {
  return on.$queryRaw<Placed>`
    SELECT l.chain_product_id AS product, intarray.uniq(intarray.sort(array_agg(o.number)))::text AS outlets
    FROM placement l JOIN outlet o ON o.id = l.outlet_id AND o.chain_id = ${id}::uuid
    WHERE l.starts_on <= ${lastDay(period)}::date
      AND (l.ends_on IS NULL OR l.ends_on >= ${firstDay(period)}::date)
    GROUP BY l.chain_product_id`
}

/** Sold where no placement says it stands: kept, and shown to whoever keeps the placements. */
export async function unplacedIn(
  tx: Transaction,
  fileId: string,
  shelves: Placed,
): Promise<RowProblem[]> {
  // PostgreSQL has not counted the rows of this transaction yet and would take them for few.
  await tx.$executeRaw`SET LOCAL enable_nestloop = off`
  const rows = await tx.$queryRaw<{ row: number; label: string }[]>`
    WITH placed AS MATERIALIZED (
      SELECT product, outlets::int[] AS outlets
      FROM unnest(${shelves.map(({ product }) => product)}::uuid[],
        ${shelves.map(({ outlets }) => outlets)}::text[]) AS each (product, outlets)),
    missed AS MATERIALIZED (
      SELECT b.chain_product_id, b.outlets, b."rows",
        b.outlets OPERATOR(intarray.-) coalesce(l.outlets, '{}') AS extra
      FROM sell_out_block b LEFT JOIN placed l ON l.product = b.chain_product_id
      WHERE b.file_id = ${fileId}::uuid 
        AND b.outlets OPERATOR(intarray.-) coalesce(l.outlets, '{}') <> '{}')
    SELECT s."row", p.sku || ' · ' || o.code AS label
    FROM missed m
    CROSS JOIN LATERAL (
      SELECT u.* FROM unnest(m.outlets, m."rows") AS u (outlet, "row")
      JOIN unnest(m.extra) AS e (outlet) USING (outlet)) AS s
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
