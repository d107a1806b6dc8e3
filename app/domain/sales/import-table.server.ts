import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import type { Parsed } from '#app/kernel/tables/cell-problem.ts'
import type { ColumnMapping, FieldSpec } from '#app/kernel/tables/map-columns.ts'
import { parseCode } from '#app/kernel/tables/parse-code.ts'
import { type Cell, cellText, type SourceRow } from '#app/kernel/tables/raw-table.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { ChainBook, type KnownChain } from './chain-book.server.ts'
import {
  type FileRefusal,
  type ImportKind,
  type ImportReport,
  ReportBuilder,
  type RowProblem,
  type RowReason,
} from './import-report.ts'
import type { Importer } from './importer.ts'
import { openTable } from './open-table.server.ts'
import type { TableFile } from './table-file.server.ts'
import { transactImport } from './transact-import.server.ts'

export type ImportRequest = {
  importer: Importer
  file: TableFile
  /** A mapping that a person decided on. */
  mapping?: ColumnMapping
  /** The chain's key or name, for files that do not say. */
  chain?: string | undefined
  period?: string | undefined
  dryRun?: boolean
  now: Date
  importRunId?: string
  /** Told how many rows are read so far. */
  progress?: (handled: number) => Promise<void>
  /** What belongs into the same transaction, when all rows are in. */
  settle?: (tx: Transaction, report: ImportReport, columns: Columns) => Promise<void>
}

/** The heading of a table and which column holds what. */
export type Columns = { header: string[]; columns: ColumnMapping }

export type Imported = Result<ImportReport, FileRefusal>

/** One row being read: problems gather until it is judged as a whole. */
export class RowReader {
  readonly problems: RowProblem[] = []

  constructor(
    private readonly columns: ColumnMapping,
    readonly source: SourceRow,
    private readonly sheet: string,
  ) {}

  cell(field: string): Cell | undefined {
    const column = this.columns[field]
    return column === undefined ? undefined : this.source.cells[column]
  }

  text(field: string): string | null {
    return cellText(this.cell(field)) || null
  }

  problem(field: string, reason: RowReason): RowProblem {
    const { row } = this.source
    const value = cellText(this.cell(field))
    return { row, ...(this.sheet ? { sheet: this.sheet } : {}), field, value, reason }
  }

  reject(field: string, reason: RowReason): void {
    this.problems.push(this.problem(field, reason))
  }

  take<Value>(field: string, parse: (cell: Cell | undefined) => Parsed<Value>): Value | null {
    const parsed = parse(this.cell(field))
    if (parsed.ok) return parsed.value
    this.reject(field, parsed.refusal)
    return null
  }

  must<Value>(field: string, parse: (cell: Cell | undefined) => Parsed<Value>): Value | null {
    const before = this.problems.length
    const value = this.take(field, parse)
    if (value === null && this.problems.length === before) this.reject(field, 'missing')
    return value
  }

  code(field: string): string | null {
    return this.take(field, parseCode)
  }
}

type Kind = Exclude<ImportKind, 'sell-out'>

export type TableWork = {
  tx: Transaction
  request: ImportRequest
  chains: ChainBook
  report: ReportBuilder
  rows: RowReader[]
  /** The chain a row belongs to, by its own words or by the request's. */
  chainOf: (row: RowReader) => KnownChain | undefined
}

/** Takes in a list of products, outlets or placements: all of its good rows, or nothing. */
export async function importTable(
  kind: Kind,
  specs: readonly FieldSpec[],
  request: ImportRequest,
  work: (given: TableWork) => Promise<void>,
): Promise<Imported> {
  return transactImport(request.dryRun ?? false, async (tx): Promise<Imported> => {
    const { file, mapping, importer } = request
    const scope = importer.organisationId ?? ''
    const opened = await openTable(file, specs, { on: tx, kind, scope, given: mapping })
    if (!opened.ok) return opened
    const { missing, columns, sheets } = opened.value
    if (missing.length > 0) return refuse({ reason: 'missingColumns', columns: missing })
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('sales reference lists'))`
    const chains = await ChainBook.load(tx)
    const chosen = request.chain ? chains.named(request.chain, null) : onlyNamed(request, chains)
    const report = new ReportBuilder()
    const rows: RowReader[] = []
    for await (const batch of opened.value.batches()) {
      const sheet = sheets.length > 1 ? batch.sheet : ''
      report.skipped.push(...batch.skipped)
      report.rows += batch.rows.length
      rows.push(...batch.rows.map((row) => new RowReader(columns, row, sheet)))
      await request.progress?.(report.rows)
    }
    const chainOf = (row: RowReader) => {
      const [key, name] = [row.text('chain'), row.text('chainName')]
      return key || name ? chains.named(key, name) : chosen
    }
    await work({ tx, request, chains, report, rows, chainOf })
    const answer = report.report()
    if (answer.created + answer.updated > 0) await recordImport(tx, kind, request, answer)
    await request.settle?.(tx, answer, opened.value)
    return ok(answer)
  })
}

/** A list without a chain column is of the one chain its file name speaks of, or the only one. */
function onlyNamed({ file }: ImportRequest, chains: ChainBook): KnownChain | undefined {
  const name = file.name.toLowerCase()
  const spoken = chains.known.filter(({ key }) => name.includes(key.toLowerCase()))
  if (spoken.length === 1) return spoken[0]
  return chains.known.length === 1 ? chains.known[0] : undefined
}

export const eventNames: Record<ImportKind, string> = {
  products: 'products.imported',
  outlets: 'outlets.imported',
  placements: 'placements.imported',
  'sell-out': 'sellOut.imported',
}

async function recordImport(
  tx: Transaction,
  kind: Kind,
  { importer, file, importRunId }: ImportRequest,
  { rows, created, updated }: ImportReport,
): Promise<void> {
  const { userId, role, organisationId } = importer
  await recordEvent(tx, {
    type: eventNames[kind],
    subject: { type: 'import', id: importRunId ?? newId() },
    by: { userId, role, organisationId },
    data: { fileName: file.name, rows, created, updated },
  })
}
