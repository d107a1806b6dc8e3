import { refuse } from '#app/kernel/result.ts'
import type { TableProblem } from '#app/kernel/tables/raw-table.ts'
import { OpenQuote } from '#app/platform/tables/record-reader.ts'
import type { FileRefusal } from './import-report.ts'

/** What reading a table's records throws where a quote is never closed; all else stays thrown. */
export function refuseOpenQuote(error: unknown): { ok: false; refusal: FileRefusal } {
  if (!(error instanceof OpenQuote)) throw error
  return refuse(unreadable({ kind: 'openQuote', row: error.row }))
}

export const unreadable = (problem: TableProblem): FileRefusal => ({
  reason: 'unreadable',
  problem: problem.kind,
  ...(problem.kind === 'openQuote' ? { row: problem.row } : {}),
})
