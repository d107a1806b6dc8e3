import { ok, refuse } from '#app/kernel/result.ts'
import { isScientific, type Parsed, stated } from './cell-problem.ts'
import { type Cell, cellText } from './raw-table.ts'

/**
 * A code as it was written: article, outlet, bar code, licence. A spreadsheet's number becomes its
 * digits; one it has already rounded (`9,12E+12`, or thirteen digits ending in six zeros) is
 * refused, for the lost digits are in no cell.
 */
export function parseCode(cell: Cell | undefined): Parsed<string> {
  const given = stated(cell)
  if (!given.ok || given.value === null) return given as Parsed<string>
  if (isScientific(cell)) return refuse('scientific')
  if (typeof given.value === 'number') {
    if (!Number.isSafeInteger(given.value)) return refuse('notACode')
    if (given.value >= 1e11 && given.value % 1e6 === 0) return refuse('scientific')
  } else if (typeof given.value !== 'string') return refuse('notACode')
  return ok(cellText(cell).replace(/^'/, '').replace(/\s+/g, ' '))
}
