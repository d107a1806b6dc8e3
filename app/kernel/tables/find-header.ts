import { type FieldSpec, headerLikeness } from './map-columns.ts'
import {
  type Cell,
  cellText,
  isBlankRow,
  plain,
  type SheetRows,
  type SourceRow,
} from './raw-table.ts'
import { type SkippedRow, splitBody } from './split-body.ts'

export type FoundTable = {
  sheet: string
  /** The source row of the heading; of its last row where a heading has two. */
  headerRow: number
  header: string[]
  /** Titles above the heading, without blank lines: `Bulan` `01/2026`. */
  preamble: SourceRow[]
  data: SourceRow[]
  /** Totals, signatures, notes and repeated headings: shown to people, never imported. */
  skipped: SkippedRow[]
}

const furthest = 60

/** Finds the heading under titles and blank lines: the row most like the expected columns. */
export function findHeader(sheet: SheetRows, specs: readonly FieldSpec[]): FoundTable | undefined {
  const { rows } = sheet
  const looked = rows.slice(0, furthest)
  const widest = Math.max(0, ...looked.map(({ cells }) => cells.length))
  const most = Math.min(specs.length, widest)
  let best: { at: number; height: number; header: string[]; score: number } | undefined
  for (let at = 0; at < looked.length; at += 1) {
    // A heading whose every column is known word for word cannot be bettered further down.
    if (best && best.score >= most * 0.97) break
    for (const height of [1, 2]) {
      const header = headingOf(rows.slice(at, at + height))
      if (!header) continue
      const score = headerLikeness(header, specs) - (height - 1) * 0.5
      if (score > (best?.score ?? 0)) best = { at, height, header, score }
    }
  }
  if (!best || best.score < Math.min(1.5, specs.length * 0.6)) return undefined
  const last = best.at + best.height
  const { data, skipped } = splitBody(rows.slice(last), best.header)
  return {
    sheet: sheet.name,
    headerRow: rows[last - 1]?.row ?? last,
    header: best.header,
    preamble: rows.slice(0, best.at).filter(({ cells }) => !isBlankRow(cells)),
    data,
    skipped,
  }
}

/** The sheet of a workbook whose heading fits best; the first of equals. */
export function findTable(
  sheets: readonly SheetRows[],
  specs: readonly FieldSpec[],
): FoundTable | undefined {
  const found = sheets.flatMap((sheet) => findHeader(sheet, specs) ?? [])
  const likenessOf = (table: FoundTable) => headerLikeness(table.header, specs)
  return found.reduce<FoundTable | undefined>(
    (best, table) => (best === undefined || likenessOf(table) > likenessOf(best) ? table : best),
    undefined,
  )
}

/** Headings are words; of two rows the upper spans what stands beneath it ("Tenaga Kerja": L, P). */
function headingOf(rows: readonly SourceRow[]): string[] | undefined {
  const [upper, lower] = rows.map(({ cells }) => cells)
  if (!upper || !isWordy(upper)) return undefined
  if (!lower) return rows.length === 1 ? trimmed(upper.map(heading)) : undefined
  if (!isWordy(lower)) return undefined
  const width = Math.max(upper.length, lower.length)
  const merged: string[] = []
  let span = ''
  for (let column = 0; column < width; column += 1) {
    const above = heading(upper[column])
    const below = heading(lower[column])
    span = above || (below ? span : '')
    merged.push(below && span !== below ? `${span} ${below}`.trim() : above)
  }
  return trimmed(merged)
}

const heading = (cell: Cell | undefined) => cellText(cell).replace(/\s+/g, ' ')

function trimmed(header: string[]): string[] {
  const last = header.findLastIndex((text) => text !== '')
  return header.slice(0, last + 1)
}

function isWordy(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cellText(cell) !== '')
  const words = filled.filter((cell) => {
    const value = plain(cell)
    return typeof value === 'string' && /[a-z]/i.test(value) && value.length <= 80
  })
  return filled.length >= 2 && words.length >= filled.length * 0.8
}
