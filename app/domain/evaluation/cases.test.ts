import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { importOutlets } from '#app/domain/sales/import-outlets.server.ts'
import { importPlacements } from '#app/domain/sales/import-placements.server.ts'
import { importProducts } from '#app/domain/sales/import-products.server.ts'
import { importSellOut } from '#app/domain/sales/import-sell-out.server.ts'
import { operator } from '#app/domain/sales/importer.ts'
import { fileFromBytes } from '#app/domain/sales/table-file.server.ts'
import { period } from '#app/kernel/period.ts'
import { database } from '#app/platform/database.server.ts'
import '#tests/database.ts'
import { computeMonth } from './compute-month.server.ts'
import { everywhere } from './reach.ts'

const folder = 'tests/fixtures/cases'
const now = new Date('2026-11-02T03:00:00Z')

type Truth = {
  chain: string
  sku: string
  month: string
  units: number
  value: number
  outlets: number
  expectedOutlets: number
  returned: number
  outOfStockDays: number
}
const truth = JSON.parse(readFileSync(`${folder}/truth.json`, 'utf8')) as {
  months: string[]
  sales: Truth[]
}

async function bring(name: string, by: typeof importSellOut) {
  const file = fileFromBytes(name, readFileSync(`${folder}/${name}`))
  const imported = await by({ importer: operator, file, now })
  if (!imported.ok) throw new Error(`${name}: ${JSON.stringify(imported.refusal)}`)
  return imported.value
}

const reports = readdirSync(folder).filter((name) => /^(?:sellout|penjualan)-/.test(name))
const covered = new Set<string>()

beforeAll(async () => {
  expect(await bring('produk-terkurasi.csv', importProducts)).toMatchObject({ created: 75 })
  expect(await bring('gerai.csv', importOutlets)).toMatchObject({ created: 31 })
  expect(await bring('penempatan.csv', importPlacements)).toMatchObject({ created: 733 })
  for (const name of reports) {
    const report = await bring(name, importSellOut)
    expect(report, name).toMatchObject({ rejected: [], warnings: [], created: report.rows })
    covered.add(`${report.chain?.key} ${report.period}`)
  }
}, 240_000)

test('every report is recognised by what it holds', () => {
  expect(reports).toHaveLength(33)
  expect(covered.size).toBe(33)
})

describe('every month says exactly what the reports say', () => {
  test.each(truth.months)('%s', async (month) => {
    const { products } = await computeMonth(database(), everywhere, period(month), 'month')
    const told = new Map(products.map((line) => [`${line.chain} ${line.sku}`, line.current]))
    const expected = truth.sales.filter(
      (sale) => sale.month === month && covered.has(`${sale.chain} ${month}`),
    )
    expect(expected.length).toBeGreaterThan(0)
    for (const { chain, sku, units, value, outlets, expectedOutlets } of expected) {
      const line = told.get(`${chain} ${sku}`)
      const isKnown = outlets > 0
      expect(
        line && [sku, line.units, line.value, line.reporting, line.expected],
        `${chain} ${sku}`,
      ).toEqual(
        expectedOutlets === 0 && !line
          ? undefined
          : [sku, isKnown ? units : null, isKnown ? BigInt(value) : null, outlets, expectedOutlets],
      )
    }
  })

  test('returns and days without stock, where a chain reports them', async () => {
    for (const month of ['2026-08', '2026-09', '2026-10']) {
      const { products } = await computeMonth(database(), everywhere, period(month), 'month')
      for (const { chain, sku, current } of products.filter((line) => line.chain !== 'cakrawala')) {
        const sale = truth.sales.find(
          (s) => s.chain === chain && s.sku === sku && s.month === month,
        )
        const told = [current.returned ?? 0, current.outOfStockDays ?? 0]
        expect(told, `${sku} ${month}`).toEqual([sale?.returned, sale?.outOfStockDays])
      }
    }
  })
})

test('bringing everything again changes nothing', async () => {
  const count = async () => [
    await database().sellOut.count(),
    await database().sellOutFile.count(),
    await database().chainProduct.count(),
    await database().event.count(),
  ]
  const before = await count()
  for (const [name, by] of [
    ['produk-terkurasi.csv', importProducts],
    ['gerai.csv', importOutlets],
    ['penempatan.csv', importPlacements],
    ['sellout-anugerah-2026-10.csv', importSellOut],
    ['sellout-bintang-2026-09.xlsx', importSellOut],
    ['penjualan-cakrawala-01-2026.csv', importSellOut],
  ] as const) {
    const report = await bring(name, by)
    expect(report, name).toMatchObject({ created: 0, updated: 0, duplicates: report.rows })
  }
  expect(await count()).toEqual(before)
})
