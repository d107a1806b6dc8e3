import { isBlankRow, type SourceRow } from '#app/kernel/tables/raw-table.ts'
import {
  isColumnNumbers,
  isHeading,
  type SkippedRow,
  splitBody,
} from '#app/kernel/tables/split-body.ts'
import { accompanying } from './quick-rows.ts'

/** Whether a row of a long text may be no record: few cells or none, words of a total, or the heading again. */
export const isSuspect = (row: SourceRow, header: readonly string[], isFirst: boolean): boolean =>
  isBlankRow(row.cells) ||
  row.cells.filter((cell) => cell !== null).length < header.length / 2 ||
  row.cells.some((cell) => typeof cell === 'string' && accompanying.test(cell)) ||
  isHeading(row, header) ||
  (isFirst && isColumnNumbers(row))

/**
 * Totals, notes and headings are rare in a long file: only rows that may be one are looked at closely.
 * @param isBeginning whether nothing but blank rows stands between these and the heading
 */
export function withoutTotals(
  rows: SourceRow[],
  header: string[],
  isBeginning: boolean,
): { rows: SourceRow[]; skipped: SkippedRow[] } {
  const first = isBeginning ? rows.find(({ cells }) => !isBlankRow(cells)) : undefined
  const suspects = new Set(rows.filter((row) => isSuspect(row, header, row === first)))
  if (suspects.size === 0) return { rows, skipped: [] }
  const { data, skipped } = splitBody([...suspects], header)
  const kept = new Set(data)
  return { rows: rows.filter((row) => !suspects.has(row) || kept.has(row)), skipped }
}
