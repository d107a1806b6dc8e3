import { ok, refuse } from '#app/kernel/result.ts'
import { type Parsed, stated } from './cell-problem.ts'
import { monthNumber, monthWords } from './month-names.ts'
import { type Cell, cellText } from './raw-table.ts'

const named = new RegExp(
  `^(?:[a-z']+,\\s*)?(\\d{1,2})[\\s./-]*(${monthWords})[\\s.,/'-]*(\\d{4}|\\d{2})$`,
  'i',
)
const monthFirst = new RegExp(`^(${monthWords})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})$`, 'i')

/**
 * A calendar day as `YYYY-MM-DD`. Figures are read day first, as everywhere in Indonesia; what
 * cannot be that (`01/13/2026`) is refused, not turned round.
 */
export function parseDay(cell: Cell | undefined): Parsed<string> {
  const given = stated(cell)
  if (!given.ok || given.value === null) return given as Parsed<string>
  if (given.value instanceof Date) return ok(given.value.toISOString().slice(0, 10))
  if (typeof given.value === 'number') return ofSerial(given.value)
  if (typeof given.value !== 'string') return refuse('notADay')
  const text = cellText(cell).replace(/\s+/g, ' ')
  const day = ofFigures(text) ?? ofNames(text)
  return day ? ok(day) : refuse('notADay')
}

function ofFigures(text: string): string | undefined {
  const yearFirst =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ]\d{1,2}[:.]\d{2}.*)?$/i.exec(text) ??
    /^(20\d{2})()(\d{2})(\d{2})$/.exec(text)
  if (yearFirst) return calendarDay(yearFirst[1], Number(yearFirst[3]), yearFirst[4])
  const dayFirst = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?: \d{1,2}[:.]\d{2}.*)?$/.exec(text)
  return dayFirst ? calendarDay(dayFirst[4], Number(dayFirst[3]), dayFirst[1]) : undefined
}

function ofNames(text: string): string | undefined {
  const day = named.exec(text)
  if (day) return calendarDay(day[3], monthNumber(day[2] ?? ''), day[1])
  const american = monthFirst.exec(text)
  return american
    ? calendarDay(american[3], monthNumber(american[1] ?? ''), american[2])
    : undefined
}

function calendarDay(
  yearText: string | undefined,
  month: number | undefined,
  dayText: string | undefined,
): string | undefined {
  const year = Number(yearText) + (yearText?.length === 2 ? 2000 : 0)
  const date = new Date(Date.UTC(year, (month ?? 0) - 1, Number(dayText)))
  const isReal = date.getUTCMonth() + 1 === month && date.getUTCDate() === Number(dayText)
  return isReal && year >= 1900 && year <= 2199 ? date.toISOString().slice(0, 10) : undefined
}

/** Excel counts days from 30 December 1899. */
function ofSerial(serial: number): Parsed<string> {
  if (serial < 20_000 || serial > 80_000) return refuse('notADay')
  return ok(
    new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10),
  )
}
