import { ok, refuse } from '#app/kernel/result.ts'
import { type CellProblem, isScientific, type Parsed, stated } from './cell-problem.ts'
import { type Cell, cellText } from './raw-table.ts'

/**
 * A number in Indonesian or English writing. `1.234` and `1,234` can be read two ways when a
 * fraction is possible, so they are refused here; {@link parseWhole} knows there is none.
 */
export function parseNumber(cell: Cell | undefined): Parsed<number> {
  return parseWith(cell, decimalOf)
}

/** A whole number, where `460.000`, `460,000` and `460.000,00` all mean the same. */
export function parseWhole(cell: Cell | undefined): Parsed<number> {
  return parseWith(cell, wholeOf)
}

/** A whole number that cannot be below zero. A unit after it (`12 orang`) is no part of it. */
export function parseCount(cell: Cell | undefined): Parsed<number> {
  const text = cellText(cell)
  const bare = /^([+-]?[\d.,]+)\s*[a-z/.]+$/i.exec(text)?.[1]
  const parsed = parseWhole(bare !== undefined && !isScientific(cell) ? bare : cell)
  if (parsed.ok && parsed.value !== null && parsed.value < 0) return refuse('negative')
  return parsed
}

function parseWith(
  cell: Cell | undefined,
  read: (digits: string) => number | CellProblem,
): Parsed<number> {
  const given = stated(cell)
  if (!given.ok || given.value === null) return given as Parsed<number>
  if (typeof given.value === 'number') {
    return numberOr(read === wholeOf ? wholeNumber(given.value) : given.value)
  }
  if (typeof given.value !== 'string') return refuse('notANumber')
  if (isScientific(cell)) return refuse('scientific')
  const written = /^(\()?([+-])?([\d.,]+)(\))?$/.exec(cellText(cell).replace(/[\s']/g, ''))
  if (!written?.[3] || !written[1] !== !written[4]) return refuse('notANumber')
  const size = read(written[3])
  if (typeof size === 'string') return refuse(size)
  return numberOr(written[1] || written[2] === '-' ? -size : size)
}

function numberOr(value: number | CellProblem): Parsed<number> {
  if (typeof value === 'string') return refuse(value)
  if (!Number.isFinite(value)) return refuse('notANumber')
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return refuse('tooBig')
  return ok(value === 0 ? 0 : value)
}

const wholeNumber = (value: number) => (Number.isInteger(value) ? value : 'notWhole')

const grouped = (point: string) => new RegExp(`^\\d{1,3}(?:\\${point}\\d{3})+$`)
const groupedFraction = (point: string, comma: string) =>
  new RegExp(`^(\\d{1,3}(?:\\${point}\\d{3})+)\\${comma}(\\d*)$`)

/** Reads unsigned digits that may carry a fraction. */
export function decimalOf(digits: string): number | CellProblem {
  if (/^\d+$/.test(digits)) return Number(digits)
  for (const [point, comma] of [
    ['.', ','],
    [',', '.'],
  ] as const) {
    const both = groupedFraction(point, comma).exec(digits)
    if (both?.[1]) return Number(`${both[1].replaceAll(point, '')}.${both[2] || 0}`)
    if (grouped(point).test(digits)) {
      const isOneGroup = digits.indexOf(point) === digits.lastIndexOf(point)
      if (!isOneGroup) return Number(digits.replaceAll(point, ''))
      return digits.startsWith('0') ? Number(digits.replace(point, '.')) : 'ambiguousNumber'
    }
  }
  const simple = /^(\d+)[.,](\d+)$/.exec(digits)
  return simple ? Number(`${simple[1]}.${simple[2]}`) : 'notANumber'
}

/** Reads unsigned digits that cannot carry a fraction other than zeros. */
export function wholeOf(digits: string): number | CellProblem {
  for (const point of ['.', ',']) {
    if (grouped(point).test(digits) && !digits.startsWith('0')) {
      return Number(digits.replaceAll(point, ''))
    }
  }
  const value = decimalOf(digits)
  return typeof value === 'number' ? wholeNumber(value) : value
}
