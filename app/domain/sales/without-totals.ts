import type { SourceRow } from '#app/kernel/tables/raw-table.ts'
import { type SkippedRow, splitBody } from '#app/kernel/tables/split-body.ts'
import { accompanying } from './quick-rows.ts'

/** Whether a row of a long text may be a total or a note: few cells, or words of one. */
export const isSuspect = ({ cells }: SourceRow, header: readonly string[]): boolean =>
  cells.filter((cell) => cell !== null).length < header.length / 2 ||
  cells.some((cell) => typeof cell === 'string' && accompanying.test(cell))

/** Totals and notes are rare in a long file: only rows that may be one are looked at closely. */
export function withoutTotals(
  rows: SourceRow[],
  header: string[],
): { rows: SourceRow[]; skipped: SkippedRow[] } {
  const suspects = new Set(rows.filter((row) => isSuspect(row, header)))
  if (suspects.size === 0) return { rows, skipped: [] }
  const { data, skipped } = splitBody([...suspects], header)
  const kept = new Set(data)
  return { rows: rows.filter((row) => !suspects.has(row) || kept.has(row)), skipped }
}
