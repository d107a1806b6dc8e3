import { CsvError, parse } from 'csv-parse/sync'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import type { RawTable, SourceRow, TableProblem } from '#app/kernel/tables/raw-table.ts'
import { decodeText } from './decode-text.ts'
import { OpenQuote, RecordReader } from './record-reader.ts'
import {
  convertedOnce,
  type LineBreak,
  lineBreakOf,
  recordBreaksOf,
  type Separator,
  separatorOf,
} from './separator-of.ts'
import { tableLimits } from './table-limits.ts'

/** Reads separated text of any usual encoding and separator. */
export function readTextTable(bytes: Uint8Array): Result<RawTable, TableProblem> {
  const text = decodeText(bytes)
  if (text.trim() === '') return refuse({ kind: 'empty' })
  if (looksBinary(text)) return refuse({ kind: 'notATable' })
  const rows = rowsOf(text)
  if (!rows.ok) return rows
  const cells = rows.value.reduce((sum, { cells }) => sum + cells.length, 0)
  if (cells > tableLimits.cells) {
    return refuse({ kind: 'tooLarge', limit: tableLimits.cells, unit: 'cells' })
  }
  return ok({ format: 'csv', sheets: [{ name: '', rows: rows.value }] })
}

function rowsOf(text: string): Result<SourceRow[], TableProblem> {
  const separator = separatorOf(text)
  const lineBreak = lineBreakOf(text)
  try {
    const records = parse(convertedOnce(text, lineBreak), {
      delimiter: separator,
      record_delimiter: recordBreaksOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    }) as string[][]
    return ok(numbered(records, lineBreak))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return refuse({ kind: 'openQuote', row: openRowIn(text, separator, lineBreak) })
  }
}

/** The parser only says where the text ends, not where its open record began. */
function openRowIn(text: string, separator: Separator, lineBreak: LineBreak): number {
  const records = new RecordReader(separator, lineBreak)
  try {
    for (const line of text.split(lineBreak)) records.join(line)
    records.end()
  } catch (error) {
    if (error instanceof OpenQuote) return error.row
    throw error
  }
  return records.lines
}

/** A record that spans lines is named by the line it starts on. */
function numbered(records: string[][], lineBreak: LineBreak): SourceRow[] {
  let row = 1
  return records.map((record) => {
    const first = row
    row += record.reduce((sum, cell) => sum + cell.split(lineBreak).length - 1, 1)
    return { row: first, cells: record.map((cell) => (cell === '' ? null : cell)) }
  })
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what text never holds
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  return (
    strange > sample.length / 100 || /^\s*(<!doctype html|<html|<\?xml|%PDF-|\{\\rtf)/i.test(sample)
  )
}
