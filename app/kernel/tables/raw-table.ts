/** A cell whose workbook holds a formula; `value` is what the program that saved it had computed. */
export type FormulaCell = { formula: string; value: PlainCell }

export type PlainCell = string | number | boolean | Date | null

export type Cell = PlainCell | FormulaCell

/** `row` is the line of a text file or the row of a sheet, counted from 1 as people see it. */
export type SourceRow = { row: number; cells: Cell[] }

export type SheetRows = { name: string; rows: SourceRow[] }

export type TableFormat = 'csv' | 'xlsx'

export type RawTable = { format: TableFormat; sheets: SheetRows[] }

export type TableProblem =
  | { kind: 'empty' }
  | { kind: 'tooLarge'; limit: number; unit: 'bytes' | 'cells' }
  | { kind: 'notATable' }
  | { kind: 'oldExcel' }
  | { kind: 'otherSpreadsheet' }
  | { kind: 'passwordProtected' }
  | { kind: 'damaged' }
  | { kind: 'openQuote'; row: number }

export const isFormulaCell = (cell: Cell | undefined): cell is FormulaCell =>
  typeof cell === 'object' && cell !== null && !(cell instanceof Date)

export const plain = (cell: Cell | undefined): PlainCell =>
  cell === undefined ? null : isFormulaCell(cell) ? cell.value : cell

/** What a person sees in the cell, trimmed; a whole number is written out in full. */
export function cellText(cell: Cell | undefined): string {
  if (isFormulaCell(cell)) return `=${cell.formula}`
  const value = plain(cell)
  if (value === null) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) ? value.toFixed(0) : String(value)
  }
  return String(value)
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .trim()
}

export const isBlankRow = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => cellText(cell) === '')
