import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { type FoundTable, findHeader, findTable } from '#app/kernel/tables/find-header.ts'
import {
  type ColumnMapping,
  type FieldSpec,
  fingerprint,
  suggestMapping,
} from '#app/kernel/tables/map-columns.ts'
import {
  type Cell,
  cellText,
  isBlankRow,
  type SheetRows,
  type SourceRow,
} from '#app/kernel/tables/raw-table.ts'
import { type SkippedRow, splitBody } from '#app/kernel/tables/split-body.ts'
import type { Queryable } from '#app/platform/database.server.ts'
import { isText, readTable } from '#app/platform/tables/read-table.server.ts'
import { recallMapping } from '#app/platform/tables/remembered-mapping.server.ts'
import {
  streamTextRows,
  type TextForm,
  textFormOf,
} from '#app/platform/tables/stream-text-rows.server.ts'
import type { FileRefusal } from './import-report.ts'
import { refuseOpenQuote, unreadable } from './refuse-unreadable.server.ts'
import type { TableFile } from './table-file.server.ts'
import { withoutTotals } from './without-totals.ts'

export type Batch = { sheet: string; rows: SourceRow[]; skipped: SkippedRow[] }

/** Separated text that is read as it streams. */
export type LongText = TextForm & {
  header: string[]
  headerRow: number
  chunks: () => AsyncIterable<Uint8Array>
}

/** A table whose heading was found; its records come in batches. */
export type OpenedTable = {
  header: string[]
  sheets: { name: string; preamble: SourceRow[] }[]
  columns: ColumnMapping
  /** 0–1 per field of the suggestion; empty when a person decided. */
  confidence: Record<string, number>
  missing: string[]
  batches: () => AsyncIterable<Batch>
  /** The first records, for recognising what the file is about. */
  head: Batch[]
  /** Where the table is a long text, for those who read its bytes themselves. */
  text?: LongText
}

export type MappingSource = { on: Queryable; kind: string; scope: string; given?: ColumnMapping }

/** So many lines of a long text tell what it is. */
const headRows = 1000

/**
 * Above this, separated text is read as it streams instead of as a whole: the beginning alone
 * then tells how it is written and what it is about.
 */
const streamedFrom = 8 * 1024 * 1024

export async function openTable(
  file: TableFile,
  specs: readonly FieldSpec[],
  source: MappingSource,
): Promise<Result<OpenedTable, FileRefusal>> {
  const found =
    file.size > streamedFrom && isText(await beginningOf(file))
      ? await openStreamed(file, specs)
      : await openWhole(file, specs)
  if (!found.ok) return found
  const { header, head } = found.value
  const sample = head.flatMap(({ rows }) => rows.slice(0, 50).map(({ cells }) => cells))
  const suggested = suggestMapping(header, specs, sample)
  const decided = source.given ?? (await recallMapping(source.on, source, header))
  const columns = decided ? fitting(decided, header, specs) : suggested.columns
  return ok({
    ...found.value,
    columns,
    confidence: decided ? {} : suggested.confidence,
    missing: specs
      .filter(({ key, required }) => required && columns[key] === undefined)
      .map(({ key }) => key),
  })
}

/** A remembered mapping may name fields or columns that are no longer there. */
const fitting = (mapping: ColumnMapping, header: string[], specs: readonly FieldSpec[]) =>
  Object.fromEntries(
    Object.entries(mapping).filter(
      ([key, column]) => column < header.length && specs.some((spec) => spec.key === key),
    ),
  )

type Found = Pick<OpenedTable, 'header' | 'sheets' | 'batches' | 'head' | 'text'>

async function openWhole(
  file: TableFile,
  specs: readonly FieldSpec[],
): Promise<Result<Found, FileRefusal>> {
  const table = await readTable(await file.bytes(), file.name)
  if (!table.ok) return refuse(unreadable(table.refusal))
  const best = findTable(table.value.sheets, specs) ?? firstTable(table.value.sheets)
  if (!best) return refuse({ reason: 'noHeading' })
  const others = table.value.sheets
    .flatMap((sheet) => findHeader(sheet, specs) ?? [])
    .filter(({ header }) => fingerprint(header) === fingerprint(best.header))
  const alike = others.length > 0 ? others : [best]
  const batches = alike.map(batchOf)
  return ok({
    header: best.header,
    sheets: alike.map(({ sheet, preamble }) => ({ name: sheet, preamble })),
    head: batches,
    batches: async function* () {
      yield* batches
    },
  })
}

/** A heading that says nothing to us is still a heading: a person can say what its columns hold. */
function firstTable(sheets: readonly SheetRows[]): FoundTable | undefined {
  for (const { name, rows } of sheets) {
    const width = Math.max(0, ...rows.slice(0, 100).map(({ cells }) => filledIn(cells)))
    const at = rows.findIndex(({ cells }) => width >= 2 && filledIn(cells) >= width - 1)
    const heading = rows[at]
    if (!heading || at === rows.length - 1) continue
    const header = heading.cells.map(cellText)
    const { data, skipped } = splitBody(rows.slice(at + 1), header)
    const preamble = rows.slice(0, at).filter(({ cells }) => filledIn(cells) > 0)
    return { sheet: name, headerRow: heading.row, header, preamble, data, skipped }
  }
  return undefined
}

const filledIn = (cells: readonly Cell[]): number =>
  cells.filter((cell) => cellText(cell) !== '').length

const batchOf = ({ sheet, data, skipped }: FoundTable): Batch => ({ sheet, rows: data, skipped })

async function openStreamed(
  file: TableFile,
  specs: readonly FieldSpec[],
): Promise<Result<Found, FileRefusal>> {
  const form = textFormOf(await beginningOf(file))
  const first = await firstRows(file)
  if (!first.ok) return first
  const beginning = { name: '', rows: first.value }
  const table = findHeader(beginning, specs) ?? firstTable([beginning])
  if (!table) return refuse({ reason: 'noHeading' })
  const { header, headerRow, preamble } = table
  return ok({
    header,
    sheets: [{ name: '', preamble }],
    head: [batchOf(table)],
    batches: async function* () {
      let isBeginning = true
      for await (const rows of streamTextRows(file.chunks())) {
        const body = rows.filter(({ row }) => row > headerRow)
        yield { sheet: '', ...withoutTotals(body, header, isBeginning) }
        isBeginning &&= body.every(({ cells }) => isBlankRow(cells))
      }
    },
    // Bytes of wide characters are no letters.
    ...(form.encoding.startsWith('utf-16')
      ? {}
      : { text: { ...form, header, headerRow, chunks: file.chunks } }),
  })
}

async function firstRows(file: TableFile): Promise<Result<SourceRow[], FileRefusal>> {
  try {
    return ok((await firstOf(streamTextRows(file.chunks(), headRows))) ?? [])
  } catch (error) {
    return refuseOpenQuote(error)
  }
}

const beginningOf = async (file: TableFile): Promise<Uint8Array> =>
  (await firstOf(file.chunks())) ?? new Uint8Array(0)

async function firstOf<Item>(items: AsyncIterable<Item>): Promise<Item | undefined> {
  for await (const item of items) return item
  return undefined
}

/** Everything that stands above the heading, as one text. */
export const titlesOf = ({ sheets }: Pick<OpenedTable, 'sheets'>): string =>
  sheets
    .flatMap(({ name, preamble }) => [
      name,
      ...preamble.map(({ cells }) => cells.map(cellText).filter(Boolean).join(' ')),
    ])
    .join('\n')
