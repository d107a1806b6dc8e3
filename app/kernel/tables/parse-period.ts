import { isPeriod, type Period, periodOfDay } from '#app/kernel/period.ts'
import { ok, refuse } from '#app/kernel/result.ts'
import { type Parsed, stated } from './cell-problem.ts'
import { monthNumber, monthWords } from './month-names.ts'
import { parseDay } from './parse-day.ts'
import { type Cell, cellText } from './raw-table.ts'

const edge = '(?<![\\d])'
const shapes: { pattern: RegExp; year: number; month: number }[] = [
  {
    pattern: new RegExp(`${edge}(\\d{1,2})([-/.])(0?[1-9]|1[0-2])\\2(20\\d{2})(?!\\d)`),
    year: 4,
    month: 3,
  },
  {
    pattern: new RegExp(`${edge}(20\\d{2})([-/.])(0?[1-9]|1[0-2])\\2(\\d{1,2})(?!\\d)`),
    year: 1,
    month: 3,
  },
  { pattern: new RegExp(`${edge}(20\\d{2})[-/._ ]?(0[1-9]|1[0-2])(?!\\d)`), year: 1, month: 2 },
  { pattern: new RegExp(`${edge}(0?[1-9]|1[0-2])[-/._ ](20\\d{2})(?!\\d)`), year: 2, month: 1 },
  {
    pattern: new RegExp(`${edge}(20\\d{2})(0[1-9]|1[0-2])([0-2]\\d|3[01])(?!\\d)`),
    year: 1,
    month: 2,
  },
].map(({ pattern, ...groups }) => ({ pattern: new RegExp(pattern, 'g'), ...groups }))
const named = new RegExp(`(?<![a-z])(${monthWords})[\\s.,_'/-]*(20\\d{2}|\\d{2})(?!\\d)`, 'gi')
const yearNamed = new RegExp(`${edge}(20\\d{2})[\\s._/-]*(${monthWords})(?![a-z])`, 'gi')

/** The one month a cell names; a first and last day of the same month name it too. */
export function parsePeriod(cell: Cell | undefined): Parsed<Period> {
  const given = stated(cell)
  if (!given.ok || given.value === null) return given as Parsed<Period>
  if (given.value instanceof Date || (typeof given.value === 'number' && given.value < 100_000)) {
    const day = parseDay(given.value)
    return day.ok && day.value ? ok(periodOfDay(day.value)) : refuse('notAPeriod')
  }
  const day = parseDay(cell)
  if (day.ok && day.value) return ok(periodOfDay(day.value))
  const found = periodsIn(cellText(cell))
  if (found.length > 1) return refuse('severalPeriods')
  return found[0] ? ok(found[0]) : refuse('notAPeriod')
}

/** Every month that a title, a line or a file name mentions, in the order of the calendar. */
export function periodsIn(text: string): Period[] {
  const found = new Set<Period>()
  let rest = text
  for (const { pattern, year, month } of shapes) {
    rest = rest.replace(pattern, (...match: string[]) => keep(found, match[year], match[month]))
  }
  rest = rest.replace(yearNamed, (_, year: string, word: string) =>
    keep(found, year, monthNumber(word)),
  )
  rest.replace(named, (_, word: string, year: string) =>
    keep(found, year.length === 2 ? `20${year}` : year, monthNumber(word)),
  )
  return [...found].sort()
}

function keep(found: Set<Period>, year: string | undefined, month: string | number | undefined) {
  const text = `${year}-${String(month).padStart(2, '0')}`
  if (isPeriod(text)) found.add(text)
  return ' '
}
