import { daysIn, type Period } from '#app/kernel/period.ts'
import { ok, type Result, refuse } from '#app/kernel/result.ts'
import { plainWords } from '#app/kernel/tables/words.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { OutletIndex, ProductIndex } from './catalogue-index.ts'
import type { KnownChain } from './chain-book.server.ts'
import { findChain } from './find-chain.server.ts'
import { ReportBuilder, type RowProblem } from './import-report.ts'
import type { Imported, ImportRequest } from './import-table.server.ts'
import { keepSellOut } from './keep-sell-out.server.ts'
import { type Batch, type OpenedTable, openTable, titlesOf } from './open-table.server.ts'
import { periodInTitles } from './period-of-file.ts'
import { type SellOutRow, sellOutRowReader } from './read-sell-out-row.ts'
import { sellOutColumns } from './sell-out-columns.ts'
import { createStaging, type StagedRow, stage } from './sell-out-staging.server.ts'
import { periodOf, signsOf } from './signs-of-file.server.ts'
import { transactImport } from './transact-import.server.ts'

/**
 * One chain's report of one month. All good rows go in, or none; a corrected report takes the
 * place of the older one, whose rows stay readable.
 */
export const importSellOut = (request: ImportRequest): Promise<Imported> =>
  transactImport(request.dryRun ?? false, async (tx) => {
    const { file, mapping, importer } = request
    const source = { on: tx, kind: 'sell-out', scope: importer.organisationId ?? '' }
    const opened = await openTable(file, sellOutColumns, { ...source, given: mapping })
    if (!opened.ok) return opened
    const table = opened.value
    const missing = missingIn(table)
    if (missing.length > 0) return refuse({ reason: 'missingColumns', columns: missing })
    const chain = await findChain(tx, request.chain, async () => signsOf(table, file.name))
    if (!chain.ok) return chain
    const period = periodOf(table, request)
    if (!period.ok) return period
    const books = await booksOf(tx, chain.value)
    const only = onlyOutlet(table, file.name, books.outlets)
    if (!only.ok) return refuse({ reason: 'outletUnclear', chain: chain.value.key })
    const report = new ReportBuilder()
    const judge = rowJudge(table, {
      ...books,
      chain: chain.value,
      period: period.value,
      only: only.value,
    })
    await createStaging(tx)
    for await (const batch of table.batches()) {
      report.skipped.push(...batch.skipped)
      report.rows += batch.rows.length
      await stage(tx, judge(batch, report))
      await request.progress?.(report.rows)
    }
    const kept = await keepSellOut(tx, {
      request,
      chain: chain.value,
      period: period.value,
      outlet: only.value,
      sheets: table.sheets.map(({ name }) => name),
      report,
    })
    if (kept.ok) await request.settle?.(tx, kept.value, table)
    return kept
  })

/** A product is named by article code, bar code or name: one of the three columns must be there. */
function missingIn({ missing, columns }: OpenedTable): string[] {
  const names = ['sku', 'gtin', 'productName']
  return names.some((field) => columns[field] !== undefined) ? missing : ['sku', ...missing]
}

type Books = { products: ProductIndex; outlets: OutletIndex }

async function booksOf(tx: Transaction, chain: KnownChain): Promise<Books> {
  const of = { where: { chainId: chain.id } }
  return {
    products: new ProductIndex(
      await tx.chainProduct.findMany({
        ...of,
        select: { id: true, sku: true, gtin: true, name: true },
      }),
    ),
    outlets: new OutletIndex(
      await tx.outlet.findMany({ ...of, select: { id: true, code: true, name: true } }),
    ),
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

type Judgement = Books & { chain: KnownChain; period: Period; only: Only | undefined }

/** Turns a batch into rows that can be staged, and reports those that cannot. */
function rowJudge(table: OpenedTable, given: Judgement) {
  const read = sellOutRowReader(table.columns)
  const sheets = new Map(
    table.sheets.map(({ name, preamble }, index) => [
      name,
      { index, period: periodInTitles(preamble, name) },
    ]),
  )
  const severalSheets = table.sheets.length > 1
  const isOfChain = chainTest(given.chain)
  const mostDays = daysIn(given.period)
  return (batch: Batch, report: ReportBuilder): StagedRow[] => {
    const sheet = sheets.get(batch.sheet)
    const staged: StagedRow[] = []
    for (const source of batch.rows) {
      const mark = (problem: RowProblem): RowProblem =>
        severalSheets ? { ...problem, sheet: batch.sheet } : problem
      const { row, problems, warnings } = read(source)
      report.warn(...warnings.map(mark))
      const said = row?.period ?? sheet?.period
      const found = row && judgeRow(row, given, { said, isOfChain, mostDays })
      if (!row || !found || 'problem' in found) {
        report.reject(
          [...problems, ...(found && 'problem' in found ? [found.problem] : [])].map(mark),
        )
        continue
      }
      staged.push({ ...found, ...figures(row), sheet: sheet?.index ?? 0 })
    }
    return staged
  }
}

const figures = ({ row, day, units, value, returned, outOfStockDays }: SellOutRow) => ({
  row,
  day,
  units,
  value,
  returned,
  outOfStockDays,
})

const chainTest = ({ key, name }: KnownChain) => {
  const known = new Set([plainWords(key), plainWords(name)])
  return (text: string) => known.has(plainWords(text))
}

type Surroundings = {
  said: Period | undefined
  isOfChain: (text: string) => boolean
  mostDays: number
}

function judgeRow(
  row: SellOutRow,
  { products, outlets, period, only }: Judgement,
  { said, isOfChain, mostDays }: Surroundings,
): { product: string; outlet: string } | { problem: RowProblem } {
  const problem = (field: string, value: string | null, reason: RowProblem['reason']) => ({
    problem: { row: row.row, field, value: value ?? '', reason },
  })
  if (row.chain && !isOfChain(row.chain)) return problem('chain', row.chain, 'otherChain')
  if (said && said !== period) return problem('period', said, 'anotherPeriod')
  const found = products.find(row)
  if ('reason' in found) {
    const field = row.sku ? 'sku' : row.gtin ? 'gtin' : 'productName'
    const value = row.sku ?? row.gtin ?? row.name
    return problem(field, value, value ? found.reason : 'missing')
  }
  const outlet = only ?? outlets.find(row.outlet, row.outletName)
  if (!outlet) {
    const value = row.outlet ?? row.outletName
    return problem('outlet', value, value ? 'unknownOutlet' : 'missing')
  }
  if ((row.outOfStockDays ?? 0) > mostDays) {
    return problem('outOfStockDays', String(row.outOfStockDays), 'moreDaysThanMonth')
  }
  return { product: found.product.id, outlet: outlet.id }
}
