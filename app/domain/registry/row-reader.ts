import { isFormula, type Parsed, saysNothing } from '#app/kernel/tables/cell-problem.ts'
import type { ColumnMapping } from '#app/kernel/tables/map-columns.ts'
import {
  type Cell,
  cellText,
  isFormulaCell,
  plain,
  type SourceRow,
} from '#app/kernel/tables/raw-table.ts'
import type { RegistryField } from './registry-columns.ts'
import type { CellRemark, RejectReason, RemarkReason } from './registry-record.ts'

/** Figures an office lets the spreadsheet work out; their last value is as good as typed. */
const mayBeWorkedOut: RegistryField[] = ['number', 'workersTotal']

/** The column we add to the file of refused rows, when it comes back mended. */
const ours = new Set(['alasan', 'why'])

/** One row with its columns named, and what was found wrong or odd in it so far. */
export class RowReader {
  readonly problems: CellRemark<RejectReason>[] = []
  readonly remarks: CellRemark<RemarkReason>[] = []
  readonly extra: Record<string, string> = {}

  constructor(
    private readonly source: SourceRow,
    private readonly columns: ColumnMapping,
    private readonly header: readonly string[],
  ) {
    const mapped = new Set(Object.values(columns))
    header.forEach((heading, column) => {
      const text = cellText(plain(source.cells[column]))
      const isTheirs = !mapped.has(column) && heading !== '' && !ours.has(heading.toLowerCase())
      if (isTheirs && text !== '') this.extra[heading] = text
    })
    this.findFormulas(mapped)
  }

  cell(field: RegistryField): Cell {
    const column = this.columns[field]
    const cell = column === undefined ? null : (this.source.cells[column] ?? null)
    return mayBeWorkedOut.includes(field) ? plain(cell) : cell
  }

  /** What stands in the cell; empty for a dash or "belum ada". */
  text(field: RegistryField): string {
    return saysNothing(this.cell(field)) ? '' : cellText(this.cell(field)).replace(/\s+/g, ' ')
  }

  raw(field: RegistryField): string {
    return cellText(this.cell(field))
  }

  reject(field: RegistryField, reason: RejectReason): void {
    const isTold = this.problems.some((problem) => problem.field === field)
    if (!isTold) this.problems.push({ field, value: this.raw(field), reason })
  }

  remark(field: RegistryField, reason: RemarkReason): void {
    this.remarks.push({ field, value: this.raw(field), reason })
  }

  /** A value, or nothing and the cell kept as it stands with a remark. */
  take<Value>(field: RegistryField, parsed: Parsed<Value>, reason: RemarkReason): Value | null {
    if (parsed.ok) return parsed.value
    if (parsed.refusal === 'negative') this.reject(field, 'negative')
    else if (parsed.refusal !== 'formula') this.keep(field, reason)
    return null
  }

  keep(field: RegistryField, reason: RemarkReason): null {
    this.extra[this.header[this.columns[field] ?? -1] ?? field] = this.raw(field)
    this.remark(field, reason)
    return null
  }

  private findFormulas(mapped: Set<number>): void {
    const fields = new Map(Object.entries(this.columns).map(([field, at]) => [at, field]))
    this.source.cells.forEach((cell, column) => {
      const field = fields.get(column) ?? this.header[column] ?? ''
      const isWorkedOut =
        isFormulaCell(cell) &&
        typeof cell.value !== 'string' &&
        (!mapped.has(column) || mayBeWorkedOut.includes(field as RegistryField))
      if (isFormula(cell) && !isWorkedOut) {
        this.problems.push({ field, value: cellText(cell), reason: 'formula' })
      }
    })
  }
}
