import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type Cell, cellText, isFormulaCell, type PlainCell } from './raw-table.ts'

export type CellProblem =
  | 'formula'
  | 'scientific'
  | 'notANumber'
  | 'ambiguousNumber'
  | 'notWhole'
  | 'negative'
  | 'tooBig'
  | 'notADay'
  | 'notAPeriod'
  | 'severalPeriods'
  | 'notAPhone'
  | 'notYesNo'
  | 'notACode'

/** `null` is a cell that says nothing: empty, a dash, "belum ada". */
export type Parsed<Value> = Result<Value | null, CellProblem>

const nothing = new Set(
  [
    ['', '-', '--', '---', '–', '—', '.', '…', 'x', 'n/a', 'na', '#n/a', 'null', 'nihil', 'kosong'],
    ['belum', 'belum ada', 'belum punya', 'belum memiliki', 'tidak ada', 'tidak punya', 'tdk ada'],
    ['blm ada', 'blm', 'proses', 'dalam proses', 'sedang proses', 'sedang diproses', 'on process'],
    ['none', 'not yet', 'in process', 'in progress', 'pending', 'no data', 'tidak diketahui'],
  ].flat(),
)

export const saysNothing = (cell: Cell | undefined): boolean =>
  nothing.has(cellText(cell).toLowerCase().replace(/\s+/g, ' '))

const called = /^[+@-]+(?:[a-z_][\w.]*[(!|]|\$?[a-z]{1,3}\$?\d+(?:$|[^\w ]))/i
const chained = /^[+-]\s*\d[^|]*[+*/-].*[(|!]/

/** Text a spreadsheet would run: `=…`, or `+`, `-`, `@` before a name that is called. */
export function isFormula(cell: Cell | undefined): boolean {
  if (isFormulaCell(cell)) return true
  const text = cellText(cell)
  return /^=(?![\s=-]*$)/.test(text) || called.test(text) || chained.test(text)
}

const scientific = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i

export const isScientific = (cell: Cell | undefined): boolean =>
  scientific.test(cellText(cell).replace(/\s/g, ''))

/** The first sieve of every parser: formulas out, nothing as nothing, the rest as it stands. */
export function stated(cell: Cell | undefined): Parsed<NonNullable<PlainCell>> {
  if (isFormula(cell)) return refuse('formula')
  if (cell === undefined || isFormulaCell(cell) || saysNothing(cell)) return ok(null)
  return ok(cell)
}
