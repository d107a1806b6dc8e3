import type pg from 'pg'
import { daysIn, type Period } from '#app/kernel/period.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import type { SourceRow } from '#app/kernel/tables/raw-table.ts'
import { database, type Queryable, type Transaction } from '#app/platform/database.server.ts'
import { ArrivingRows } from './arriving-rows.server.ts'
import { OutletIndex, ProductIndex } from './catalogue-index.ts'
import type { KnownChain } from './chain-book.server.ts'
import { findChain } from './find-chain.server.ts'
import { type FileRefusal, ReportBuilder, type RowProblem } from './import-report.ts'
import type { Imported, ImportRequest } from './import-table.server.ts'
import { rowJudge } from './judge-sell-out-row.ts'
import { beginReport, keepSellOut } from './keep-sell-out.server.ts'
import { type OpenedTable, openTable, titlesOf } from './open-table.server.ts'
import { periodInTitles } from './period-of-file.ts'
import { QuickRows } from './quick-rows.ts'
import { readLongText } from './read-long-text.server.ts'
import { sellOutRowReader } from './read-sell-out-row.ts'
import { sellOutColumns } from './sell-out-columns.ts'
import { periodOf, signsOf } from './signs-of-file.server.ts'
import { hashOf } from './table-file.server.ts'
import { transactImport } from './transact-import.server.ts'

/**
 * One chain's report of one month. All good rows go in, or none; a corrected report takes the
 * place of the older one, whose rows stay readable.
 */
export async function importSellOut(request: ImportRequest): Promise<Imported> {
  const recognised = await recognise(database(), request)
  if (!recognised.ok) return recognised
  const coming = { ...recognised.value, request }
  return transactImport(request.dryRun ?? false, (tx, connection) => bring(tx, connection, coming))
}

type Recognised = Books & {
  table: OpenedTable
  chain: KnownChain
  period: Period
  /** The outlet of a report about one outlet; `whole` when that is all the chain has. */
  only: Only | undefined
}

/** What the file is: whose, of which month, and what is known of what it speaks of. */
async function recognise(
  on: Queryable,
  request: ImportRequest,
): Promise<Result<Recognised, FileRefusal>> {
  const { file, mapping, importer } = request
  const source = { on, kind: 'sell-out', scope: importer.organisationId ?? '' }
  const opened = await openTable(file, sellOutColumns, { ...source, given: mapping })
  if (!opened.ok) return opened
  const table = opened.value
  const missing = missingIn(table)
  if (missing.length > 0) return refuse({ reason: 'missingColumns', columns: missing })
  const chain = await findChain(on, request.chain, async () => signsOf(table, file.name))
  if (!chain.ok) return chain
  const period = periodOf(table, request)
  if (!period.ok) return period
  const books = await booksOf(on, chain.value)
  const only = onlyOutlet(table, file.name, books.outlets)
  if (!only.ok) return refuse({ reason: 'outletUnclear', chain: chain.value.key })
  return ok({ ...books, table, chain: chain.value, period: period.value, only: only.value })
}

type Coming = Recognised & { request: ImportRequest }

/** Reads the rows into a report and keeps it; what is not kept leaves nothing behind. */
async function bring(
  tx: Transaction,
  connection: pg.ClientBase,
  coming: Coming,
): Promise<Imported> {
  const { request, table, chain, period, only, known } = coming
  const scope = only && !only.whole ? only.code : ''
  await connection.query('SAVEPOINT before_report')
  const fileId = await beginReport(tx, { request, chain, period, scope })
  const rows = new ArrivingRows({ tx, connection, fileId, ...known })
  const report = new ReportBuilder()
  await readRows(coming, rows, report)
  const [hash] = await Promise.all([hashOf(request.file), rows.finish()])
  const sheets = table.sheets.map(({ name }) => name)
  const keeping = { request, chain, period, fileId, hash, scope, rows, sheets, report }
  const { imported, isNews } = await keepSellOut(tx, keeping)
  if (!isNews) await connection.query('ROLLBACK TO SAVEPOINT before_report')
  if (imported.ok) await request.settle?.(tx, imported.value, table)
  return imported
}

/** A product is named by article code, bar code or name: one of the three columns must be there. */
function missingIn({ missing, columns }: OpenedTable): string[] {
  const names = ['sku', 'gtin', 'productName']
  return names.some((field) => columns[field] !== undefined) ? missing : ['sku', ...missing]
}

type Books = {
  products: ProductIndex
  outlets: OutletIndex
  /** The same, in the order in which rows name them. */
  known: {
    products: { id: string }[]
    outlets: { id: string; number: number; ordinal: number }[]
  }
}

async function booksOf(on: Queryable, chain: KnownChain): Promise<Books> {
  const where = { chainId: chain.id }
  const products = await on.chainProduct.findMany({
    where,
    select: { id: true, sku: true, gtin: true, name: true },
  })
  const outlets = await on.outlet.findMany({
    where,
    select: { id: true, code: true, name: true, number: true, ordinal: true },
    orderBy: { number: 'asc' },
  })
  return {
    products: new ProductIndex(products),
    outlets: new OutletIndex(outlets),
    known: { products, outlets },
  }
}

type Only = { id: string; code: string; whole: boolean }

/**
 * The one outlet a report without an outlet column is of: the chain's only one, or the one its
 * titles or its name speak of. @returns nothing where the rows name their outlets
 */
function onlyOutlet(
  table: OpenedTable,
  fileName: string,
  outlets: OutletIndex,
): Result<Only | undefined, 'unclear'> {
  const { outlet, outletName } = table.columns
  if (outlet !== undefined || outletName !== undefined) return ok(undefined)
  const [first, ...others] = outlets.all
  if (first && others.length === 0) return ok({ ...first, whole: true })
  const spoken = outlets.mentionedIn(`${titlesOf(table)}\n${fileName}`)
  return spoken ? ok({ ...spoken, whole: false }) : refuse('unclear')
}

/** Every row of the table goes on its way, or into the report with what is wrong with it. */
async function readRows(coming: Coming, rows: ArrivingRows, report: ReportBuilder) {
  const { request, table, chain, period, only, products, outlets } = coming
  const read = sellOutRowReader(table.columns)
  const judge = rowJudge({ read, products, outlets, chain, period, only })
  const titled = table.sheets.map(({ name, preamble }) => periodInTitles(preamble, name))
  const severalSheets = table.sheets.length > 1

  async function look(source: SourceRow, sheet: number) {
    const name = table.sheets[sheet]?.name ?? ''
    const mark = (problem: RowProblem): RowProblem =>
      severalSheets ? { ...problem, sheet: name } : problem
    const { accepted, problems, warnings } = judge(source, titled[sheet])
    report.warn(...warnings.map(mark))
    if (!accepted) {
      report.reject(problems.map(mark))
      return undefined
    }
    const places = await rows.put(accepted, severalSheets ? sheet : undefined)
    return warnings.length === 0 ? places : undefined
  }

  const { text } = table
  if (!text) {
    for await (const batch of table.batches()) {
      const sheet = table.sheets.findIndex(({ name }) => name === batch.sheet)
      report.skipped.push(...batch.skipped)
      report.rows += batch.rows.length
      for (const row of batch.rows) await look(row, sheet)
      await request.progress?.(report.rows)
    }
    return
  }
  const layout = { ...text, columns: table.columns, mostDays: daysIn(period) }
  const quick = new QuickRows({ ...layout, width: text.header.length })
  await readLongText(text, {
    quick,
    sink: rows,
    async look(source, line) {
      const places = await look(source, 0)
      if (places && line) quick.learn(line, places.product, places.outlet)
    },
    leaveOut: (skipped) => report.skipped.push(...skipped),
    async progress(read) {
      report.rows = read
      await request.progress?.(read)
    },
  })
  report.inOrder()
}
