import { checkGtin } from '#app/kernel/identifiers/gtin.ts'
import type { Period } from '#app/kernel/period.ts'
import type { Parsed } from '#app/kernel/tables/cell-problem.ts'
import type { ColumnMapping } from '#app/kernel/tables/map-columns.ts'
import { monthNumber } from '#app/kernel/tables/month-names.ts'
import { parseCode } from '#app/kernel/tables/parse-code.ts'
import { parseDay } from '#app/kernel/tables/parse-day.ts'
import { parseCount } from '#app/kernel/tables/parse-number.ts'
import { parsePeriod } from '#app/kernel/tables/parse-period.ts'
import { parsePositiveRupiah } from '#app/kernel/tables/parse-rupiah.ts'
import { type Cell, cellText, type SourceRow } from '#app/kernel/tables/raw-table.ts'
import type { RowProblem, RowReason } from './import-report.ts'

export type SellOutRow = {
  row: number
  chain: string | null
  sku: string | null
  gtin: string | null
  name: string | null
  outlet: string | null
  outletName: string | null
  period: Period | null
  /** The day the row is about, in chains that report by day. */
  day: string | null
  units: number
  value: bigint
  returned: number | null
  outOfStockDays: number | null
}

export type ReadRow = { row?: SellOutRow; problems: RowProblem[]; warnings: RowProblem[] }

const plainDigits = /^\d{1,9}$/
const largestCount = 2_147_483_647

/** A reader for rows of one layout: cells in, a checked row or its problems out. */
export function sellOutRowReader(columns: ColumnMapping): (source: SourceRow) => ReadRow {
  const at = (key: string, cells: readonly Cell[]): Cell | undefined => {
    const column = columns[key]
    return column === undefined ? undefined : cells[column]
  }
  const code = remembered(parseCode)
  const whenOf = remembered((both) => {
    const [cell = '', year = ''] = cellText(both).split('\t')
    return readWhen(cell, year)
  })
  return ({ row, cells }) => {
    const problems: RowProblem[] = []
    const warnings: RowProblem[] = []
    const problem = (field: string, reason: RowReason): RowProblem => ({
      row,
      field,
      value: cellText(at(field, cells)),
      reason,
    })
    const take = <Value>(field: string, parse: (cell: Cell | undefined) => Parsed<Value>) => {
      const parsed = parse(at(field, cells))
      if (parsed.ok) return parsed.value
      problems.push(problem(field, parsed.refusal))
      return null
    }
    const must = <Value>(field: string, parse: (cell: Cell | undefined) => Parsed<Value>) => {
      const before = problems.length
      const value = take(field, parse)
      if (value === null && problems.length === before) problems.push(problem(field, 'missing'))
      return value
    }
    const sku = take('sku', code)
    const gtin = readGtin(at('gtin', cells))
    if (gtin.problem) (sku ? warnings : problems).push(problem('gtin', gtin.problem))
    const period = at('period', cells)
    const when =
      typeof period === 'string'
        ? whenOf(`${period}\t${cellText(at('year', cells))}`)
        : readWhen(period, at('year', cells))
    if (when.problem) problems.push(problem('period', when.problem))
    const units = must('units', count)
    const value = must('value', money)
    const read = {
      row,
      chain: textOf(at('chain', cells)),
      sku,
      gtin: gtin.value,
      name: textOf(at('productName', cells)),
      outlet: take('outlet', code),
      outletName: textOf(at('outletName', cells)),
      period: when.period,
      day: when.day,
      units: units ?? 0,
      value: value ?? 0n,
      returned: take('returned', count),
      outOfStockDays: take('outOfStockDays', count),
    }
    return problems.length > 0 ? { problems, warnings } : { row: read, problems, warnings }
  }
}

const rememberedMost = 50_000

/** A long file says the same codes and months again and again: each is understood once. */
function remembered<Answer>(read: (cell: Cell | undefined) => Answer): typeof read {
  const answers = new Map<string, Answer>()
  return (cell) => {
    if (typeof cell !== 'string') return read(cell)
    const known = answers.get(cell)
    if (known !== undefined) return known
    if (answers.size >= rememberedMost) answers.clear()
    const answer = read(cell)
    answers.set(cell, answer)
    return answer
  }
}

const textOf = (cell: Cell | undefined): string | null => cellText(cell) || null

function count(cell: Cell | undefined): Parsed<number> {
  if (typeof cell === 'string' && plainDigits.test(cell)) return { ok: true, value: Number(cell) }
  const parsed = parseCount(cell)
  const isTooBig = parsed.ok && parsed.value !== null && parsed.value > largestCount
  return isTooBig ? { ok: false, refusal: 'tooBig' } : parsed
}

function money(cell: Cell | undefined): Parsed<bigint> {
  if (typeof cell === 'string' && plainDigits.test(cell)) return { ok: true, value: BigInt(cell) }
  return parsePositiveRupiah(cell)
}

/** As a number a bar code loses the zeros in front of it; the check digit tells. */
function readGtin(cell: Cell | undefined): { value: string | null; problem?: RowReason } {
  const parsed = parseCode(cell)
  if (!parsed.ok) return { value: null, problem: parsed.refusal }
  if (parsed.value === null) return { value: null }
  const checked = checkGtin(parsed.value)
  if (checked.ok) return { value: checked.value }
  const padded = checkGtin(parsed.value.padStart(13, '0'))
  if (typeof cell === 'number' && padded.ok) return { value: padded.value }
  return { value: null, problem: checked.refusal as RowReason }
}

type When = { period: Period | null; day: string | null; problem?: RowReason }

/** A month, a day, or a month's number or name with the year in a column of its own. */
function readWhen(cell: Cell | undefined, year: Cell | undefined): When {
  const text = cellText(cell)
  const yearText = cellText(year)
  const month = /^\d{1,2}$/.test(text) ? Number(text) : monthNumber(text)
  if (/^20\d{2}$/.test(yearText) && month) {
    const parsed = parsePeriod(`${yearText}-${String(month).padStart(2, '0')}`)
    if (parsed.ok) return { period: parsed.value, day: null }
  }
  const parsed = parsePeriod(cell)
  if (!parsed.ok) return { period: null, day: null, problem: parsed.refusal }
  const day = /^(?:20\d{2}[-/.]?\d{2}|\d{2}[-/.]?20\d{2})$/.test(text) ? null : parseDay(cell)
  return { period: parsed.value, day: day?.ok ? day.value : null }
}
