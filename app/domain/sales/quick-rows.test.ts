import fc from 'fast-check'
import { expect, test } from 'vitest'
import { period } from '#app/kernel/period.ts'
import { OpenQuote } from '#app/platform/tables/record-reader.ts'
import { OutletIndex, ProductIndex } from './catalogue-index.ts'
import { rowJudge } from './judge-sell-out-row.ts'
import type { LongText } from './open-table.server.ts'
import { QuickRows, type RowFigures, unsaid } from './quick-rows.ts'
import { readLongText } from './read-long-text.server.ts'
import { sellOutRowReader } from './read-sell-out-row.ts'

const products = [
  { id: 'p0', sku: '00417', gtin: '8999102231462', name: 'Keripik Singkong' },
  { id: 'p1', sku: 'TOTAL-1', gtin: null, name: 'Total Jaya' },
  { id: 'p2', sku: 'B-3', gtin: null, name: 'Dodol, manis' },
]
const outlets = [
  { id: 'o0', code: 'T-01', name: 'Cibitung' },
  { id: 'o1', code: 'É-2', name: null },
]
const header = ['SKU', 'GTIN', 'NAME', 'STORE', 'PERIOD', 'QTY', 'VALUE', 'RETURNS', 'OOS', 'NOTE']
const columns = {
  ...{ sku: 0, gtin: 1, productName: 2, outlet: 3, period: 4, units: 5, value: 6 },
  ...{ returned: 7, outOfStockDays: 8 },
}

const cell = (...values: string[]) => fc.constantFrom(...values)
const mostly = (usual: string[], ...odd: string[]) =>
  fc.oneof({ weight: 12, arbitrary: cell(...usual) }, cell(...odd))
const odd = ['', '-', ' 3', '1.250', '1,5', '-4', '2,5 jt', 'Rp 3.000', '=1+1', '9e3', '9876543210']
const figure = mostly(['0', '7', '007', '12', '999999999'], ...odd, 'x')
const line = fc
  .tuple(
    mostly(['00417', '417', 'B-3', '"00417"'], 'b-3', 'TOTAL-1', 'ZZ', '', '"B-3', '"B-""3"'),
    mostly([''], '8999102231462', '8999102231463', '12'),
    mostly(['', 'Keripik'], 'Total Jaya', '"Dodol, manis"', '12" besar', 'JUMLAH'),
    mostly(['T-01', 'É-2'], 't-01', 'T-01 - Cibitung', 'T-99', ''),
    mostly(['202608', 'Agustus 2026'], '202607', '', '15/08/2026'),
    ...([figure, figure] as const),
    mostly(['', '0', '3'], ...odd),
    mostly(['', '0', '31'], '32', ...odd),
    mostly(['', 'catatan', 'setuju'], 'jumlah', '"a ""b"" c"', 'subtotal'),
  )
  .map((cells) => cells.join(','))
const note = cell('', 'TOTAL,,,,,9,9', 'x', ',,,,,,,,,', '417,,,T-01', '417,,,T-01,,,,,,')
const understood = ['417,,,T-01,202608,1,1,,,', 'B-3,,Keripik,É-2,Agustus 2026,1,1,,,']
const text = fc
  .array(fc.oneof({ weight: 12, arbitrary: line }, note), { minLength: 20, maxLength: 60 })
  .chain((lines) => cell('\n', '\r\n').map((end) => [...understood, ...lines].join(end)))

type Kept = { product: string; outlet: string; row: number; figures: RowFigures }

/** Reads a text with or without the short way. */
async function read(content: string, chunk: number, isQuick: boolean) {
  const bytes = new TextEncoder().encode(`${header.join(',')}\n${content}`)
  const long: LongText = {
    ...{ encoding: 'utf-8', separator: ',', lineBreak: '\n', header, headerRow: 1 },
    chunks: async function* () {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.slice(at, at + chunk)
    },
  }
  const judge = rowJudge({
    read: sellOutRowReader(columns),
    products: new ProductIndex(products),
    outlets: new OutletIndex(outlets),
    chain: { key: 'duta', name: 'Duta' },
    period: period('2026-08'),
    only: undefined,
  })
  const quick = new QuickRows({ columns, width: header.length, separator: ',', mostDays: 31 })
  const kept: Kept[] = []
  const told: unknown[] = []
  let atOnce = 0
  const reading = readLongText(long, {
    quick,
    sink: {
      isFull: !isQuick,
      add(product, outlet, figures, row) {
        atOnce += 1
        const [{ id = '' } = {}, { id: where = '' } = {}] = [products[product], outlets[outlet]]
        kept.push({ product: id, outlet: where, row, figures: { ...figures } })
      },
    },
    async look(source, plain) {
      const { accepted, problems, warnings } = judge(source)
      told.push(...problems, ...warnings)
      if (!accepted) return
      const { productId, outletId, row, day, units, value } = accepted
      const returned = accepted.returned ?? unsaid
      const outOfStockDays = accepted.outOfStockDays ?? unsaid
      const figures = { units, value: Number(value), returned, outOfStockDays }
      kept.push({ product: productId, outlet: outletId, row, figures })
      if (!plain || warnings.length > 0 || day !== null) return
      const product = products.findIndex(({ id }) => id === productId)
      quick.learn(
        plain,
        product,
        outlets.findIndex(({ id }) => id === outletId),
      )
    },
    leaveOut: (skipped) => told.push(...skipped),
    progress: async (rows) => void told.push({ rows }),
  })
  await reading.catch((error) => {
    if (!(error instanceof OpenQuote)) throw error
    told.push({ openQuote: error.row })
  })
  kept.sort((one, other) => one.row - other.row)
  return { kept, told: told.map((each) => JSON.stringify(each)).sort(), atOnce }
}

test('the short way and the long way say the same of any text', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(1, 7, 64, 4096), async (content, chunk) => {
      const { atOnce, ...short } = await read(content, chunk, true)
      const { atOnce: none, ...long } = await read(content, 4096, false)
      expect(short).toEqual(long)
      expect(none).toBe(0)
    }),
    { numRuns: 150 },
  )
})

test('a line like one that was understood goes the short way', async () => {
  const good = '417,,,T-01,202608,10,125000,,2,catatan'
  const { atOnce, kept } = await read(
    [good, good, `"417",,,"T-01",202608,7,9,1,,"x"`, ''].join('\n'),
    9,
    true,
  )
  expect(atOnce).toBe(2)
  expect(kept.map(({ row, figures }) => [row, figures.units])).toEqual([
    [2, 10],
    [3, 10],
    [4, 7],
  ])
})

test('numbers that count up are a row of their own once another went the short way', async () => {
  const columns = { sku: 0, outlet: 1, units: 2, value: 3 }
  const quick = new QuickRows({ columns, width: 4, separator: ',', mostDays: 31 })
  const said: unknown[] = []
  quick.learn(new TextEncoder().encode('1,2,9,4'), 0, 0)
  const bytes = new TextEncoder().encode('SKU,STORE,QTY,VALUE\n1,2,9,4\n"1",2,3,4')
  await readLongText(
    {
      ...{ encoding: 'utf-8', separator: ',', lineBreak: '\n', headerRow: 1 },
      header: ['SKU', 'STORE', 'QTY', 'VALUE'],
      chunks: async function* () {
        yield bytes
      },
    },
    {
      quick,
      sink: { isFull: false, add: (_product, _outlet, _figures, row) => said.push(['short', row]) },
      look: async ({ row }) => void said.push(['long', row]),
      leaveOut: (skipped) => said.push(...skipped),
      progress: async () => {},
    },
  )
  expect(said).toEqual([
    ['short', 2],
    ['long', 3],
  ])
})
