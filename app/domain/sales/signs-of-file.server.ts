import { isPeriod, type Period } from '#app/kernel/period.ts'
import { ok, type Result } from '#app/kernel/result.ts'
import { cellText } from '#app/kernel/tables/raw-table.ts'
import type { ChainSigns } from './find-chain.server.ts'
import type { FileRefusal } from './import-report.ts'
import type { ImportRequest } from './import-table.server.ts'
import { type OpenedTable, titlesOf } from './open-table.server.ts'
import { periodInTitles, periodOfFile } from './period-of-file.ts'
import { sellOutRowReader } from './read-sell-out-row.ts'

const looked = 400

/** What the beginning of a report says about whose it is. */
export function signsOf(table: OpenedTable, fileName: string): ChainSigns {
  const rows = table.head.flatMap((batch) => batch.rows).slice(0, looked)
  const told = (field: string) => {
    const column = table.columns[field]
    if (column === undefined) return []
    return [...new Set(rows.map(({ cells }) => cellText(cells[column])).filter(Boolean))]
  }
  const words = [titlesOf(table), fileName, ...told('chain')].join('\n')
  const gtins = told('gtin').filter((gtin) => /^\d{8,14}$/.test(gtin))
  const hasCodes = told('sku').length > 0 || gtins.length > 0
  const names = hasCodes ? [] : told('productName')
  return { skus: told('sku'), gtins, outlets: told('outlet'), names, words }
}

/** The month a report is of, from its rows, its titles and its name. */
export function periodOf(table: OpenedTable, request: ImportRequest): Result<Period, FileRefusal> {
  if (isPeriod(request.period)) return ok(request.period)
  const read = sellOutRowReader(table.columns)
  const rows = new Map<Period, number>()
  for (const batch of table.head) {
    for (const source of batch.rows) {
      const period = read(source).row?.period
      if (period) rows.set(period, (rows.get(period) ?? 0) + 1)
    }
  }
  const titles = table.sheets.flatMap(({ name, preamble }) => periodInTitles(preamble, name) ?? [])
  return periodOfFile({ rows, titles, fileName: request.file.name })
}
