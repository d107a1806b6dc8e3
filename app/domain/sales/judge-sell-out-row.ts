import { daysIn, type Period } from '#app/kernel/period.ts'
import type { SourceRow } from '#app/kernel/tables/raw-table.ts'
import { plainWords } from '#app/kernel/tables/words.ts'
import type { OutletIndex, ProductIndex } from './catalogue-index.ts'
import type { RowProblem } from './import-report.ts'
import type { ReadRow, SellOutRow } from './read-sell-out-row.ts'

/** What a row is held against. */
export type Judgement = {
  read: (source: SourceRow) => ReadRow
  products: ProductIndex
  outlets: OutletIndex
  chain: { key: string; name: string }
  period: Period
  /** The outlet of a report that names none in its rows. */
  only: { id: string } | undefined
}

export type JudgedRow = {
  /** Only of a row that can be taken in. */
  accepted?: SellOutRow & { productId: string; outletId: string }
  problems: RowProblem[]
  warnings: RowProblem[]
}

/** @returns a judge of rows; `titled` is the month that a row's sheet speaks of */
export function rowJudge(given: Judgement): (source: SourceRow, titled?: Period) => JudgedRow {
  const known = new Set([plainWords(given.chain.key), plainWords(given.chain.name)])
  const isOfChain = (text: string) => known.has(plainWords(text))
  const mostDays = daysIn(given.period)
  return (source, titled) => {
    const { row, problems, warnings } = given.read(source)
    const said = row?.period ?? titled
    const found = row && judgeRow(row, given, { said, isOfChain, mostDays })
    if (!row || !found) return { problems, warnings }
    if ('problem' in found) return { problems: [...problems, found.problem], warnings }
    return { accepted: { ...row, ...found }, problems, warnings }
  }
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
): { productId: string; outletId: string } | { problem: RowProblem } {
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
  return { productId: found.product.id, outletId: outlet.id }
}
