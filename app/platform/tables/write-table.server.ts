import { stringify } from 'csv-stringify/sync'
import writeExcelFile, { type Cell as WorkbookCell } from 'write-excel-file/node'

export type CellOut = string | number | bigint | boolean | Date | null | undefined

export type Column<Row> = {
  title: string
  value: (row: Row, index: number) => CellOut
  /** `money` and `number` are figures a spreadsheet can add up; `text` never becomes one. */
  kind?: 'text' | 'number' | 'money' | 'day'
  /** In characters; only a workbook knows it. */
  width?: number
}

/** Semicolons and a byte-order mark: what an Indonesian spreadsheet opens by a double click. */
export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Uint8Array {
  const lines = rows.map((row, index) => columns.map((column) => csvText(column.value(row, index))))
  const titles = columns.map(({ title }) => harmless(title))
  const text = stringify([titles, ...lines], {
    delimiter: ';',
    bom: true,
    record_delimiter: '\r\n',
  })
  return new TextEncoder().encode(text)
}

/** One sheet with a bold, frozen heading. Text cells of a workbook are never run as formulas. */
export async function writeXlsx<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  sheet = 'Data',
): Promise<Uint8Array> {
  const titles = columns.map(
    ({ title }): WorkbookCell => ({
      value: title,
      type: String,
      fontWeight: 'bold',
    }),
  )
  const lines = rows.map((row, index) =>
    columns.map((column) => workbookCell(column.value(row, index), column.kind)),
  )
  const widths = columns.map(({ width, title }) => ({
    width: width ?? Math.max(12, title.length + 2),
  }))
  const file = writeExcelFile([titles, ...lines], { sheet, columns: widths, stickyRowsCount: 1 })
  return new Uint8Array(await file.toBuffer())
}

function csvText(value: CellOut): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'number') return String(value).replace('.', ',')
  return harmless(String(value))
}

const telephone = /^\+\d[\d\s().-]*$/
const amount = /^[+-]\d[\d.,]*%?$/

/**
 * An apostrophe before text a spreadsheet would run. `+62…`, `-1.500` and a lone dash are data and
 * stay as they are.
 */
export function harmless(text: string): string {
  const isRisky = /^[\s\u00a0]*[=+\-@]/.test(text) || /^[\t\r\n]/.test(text)
  const isData = telephone.test(text) || amount.test(text) || /^[-–—]+$/.test(text)
  return isRisky && !isData ? `'${text}` : text
}

function workbookCell(value: CellOut, kind: Column<unknown>['kind']): WorkbookCell {
  if (value === null || value === undefined || value === '') return null
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' }
  if (typeof value === 'boolean') return { value, type: Boolean }
  const isFigure = typeof value !== 'string' && kind !== 'text' && Number.isFinite(Number(value))
  if (!isFigure) return { value: String(value), type: String, format: '@' }
  return { value: Number(value), type: Number, ...(kind === 'money' ? { format: '#,##0' } : {}) }
}
