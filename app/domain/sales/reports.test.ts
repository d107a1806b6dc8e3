import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { type Column, writeXlsx } from '#app/platform/tables/write-table.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { importOutlets } from './import-outlets.server.ts'
import { importPlacements } from './import-placements.server.ts'
import { importProducts } from './import-products.server.ts'
import { importSellOut } from './import-sell-out.server.ts'
import type { ImportRequest } from './import-table.server.ts'
import { operator } from './importer.ts'
import { fileFromBytes } from './table-file.server.ts'

const now = new Date('2026-11-02T03:00:00Z')
const text = (content: string) => new TextEncoder().encode(content)

type Options = Partial<Pick<ImportRequest, 'chain' | 'period' | 'dryRun' | 'importer'>>

const bring = (
  by: typeof importSellOut,
  name: string,
  content: string | Uint8Array,
  options: Options = {},
) => {
  const bytes = typeof content === 'string' ? text(content) : content
  return by({ importer: operator, file: fileFromBytes(name, bytes), now, ...options })
}

async function report(name: string, content: string | Uint8Array, options: Options = {}) {
  const imported = await bring(importSellOut, name, content, options)
  if (!imported.ok) throw new Error(JSON.stringify(imported.refusal))
  return imported.value
}

const sold = async () => {
  const rows = await database().sellOut.findMany({
    where: { file: { state: 'current' } },
    include: { chainProduct: true },
    orderBy: [{ period: 'asc' }, { row: 'asc' }],
  })
  const outlets = new Map((await database().outlet.findMany()).map((o) => [o.id, o.code]))
  return rows.map((row) => [
    row.period,
    row.chainProduct.sku,
    outlets.get(row.outletId),
    row.units,
    Number(row.value),
    row.row,
  ])
}

beforeEach(async () => {
  await resetDatabase()
  const products = await bring(
    importProducts,
    'produk.csv',
    [
      'Jaringan;Nama Jaringan;SKU;Barcode;Nama Produk;Kategori;Harga',
      'duta;Swalayan Duta;00417;8999102231462;Keripik Singkong 200 g;Makanan ringan;Rp 12.500',
      'duta;Swalayan Duta;00418;8997709576443;Bir Pletok 500 ml;Minuman;43.500',
      'elok;Toserba Elok;E-1;;Dodol Betawi;Makanan;20000',
    ].join('\n'),
  )
  expect(products).toMatchObject({ ok: true, value: { created: 3, rejected: [] } })
  await bring(
    importOutlets,
    'gerai.csv',
    'Chain,Store Code,Store Name\nduta,T-01,Duta Cibitung\nduta,T-02,Duta Setu\nelok,EL,Elok Cikarang\n',
  )
  await bring(
    importPlacements,
    'penempatan.csv',
    [
      'Chain,SKU,Store,Start Date,End Date',
      'duta,00417,T-01,2026-08-01,',
      'duta,00417,T-02,2026-08-15,',
      'duta,00418,T-01,1 Agustus 2026,30 September 2026',
      'elok,E-1,EL,09/2026,',
    ].join('\n'),
  )
})

describe('another layout', () => {
  test('English, tabs, titles, codes without their zeros, month in a title of two cells', async () => {
    const content = [
      'Monthly Sales Report',
      'Month\tAugust',
      'Year\t2026',
      'Printed\t03/09/2026',
      '',
      'Item No\tItem Description\tStore Code\tUnits Sold\tNet Sales\tReturns',
      '417\tKERIPIK SINGKONG 200 G\tT-01\t1,250\t15,625,000\t0',
      '418\tBIR PLETOK 500 ML\tt-01\t0\t0\t2',
      'TOTAL\t\t\t1,250\t15,625,000\t2',
    ].join('\r\n')
    const told = await report('report.txt', content)
    expect(told).toMatchObject({ rows: 2, accepted: 2, period: '2026-08', rejected: [] })
    expect(told.chain?.key).toBe('duta')
    expect(await sold()).toEqual([
      ['2026-08', '00417', 'T-01', 1250, 15_625_000, 7],
      ['2026-08', '00418', 'T-01', 0, 0, 8],
    ])
  })

  test('only bar codes, as numbers in a workbook with the month in a column', async () => {
    type Row = [Date | string, number, string, number, number]
    const at = (index: number, title: string): Column<Row> => ({
      title,
      value: (row) => row[index],
      kind: 'number',
    })
    const bytes = await writeXlsx(
      [at(0, 'Bulan'), at(1, 'EAN'), at(2, 'Cabang'), at(3, 'Jml Terjual'), at(4, 'Omset')],
      [
        ['Sep-2026', 8999102231462, 'T-01', 3, 37_500],
        ['Sep-2026', 8997709576443, 'Duta Setu', 1, 43_500],
      ],
    )
    expect(await report('data.xlsx', bytes)).toMatchObject({ accepted: 2, period: '2026-09' })
    expect(await sold()).toEqual([
      ['2026-09', '00417', 'T-01', 3, 37_500, 2],
      ['2026-09', '00418', 'T-02', 1, 43_500, 3],
    ])
  })

  test('names alone, one outlet, month in the file name', async () => {
    const told = await report(
      'elok sept 2026.csv',
      'Nama Barang;Qty;Total Rp\nDODOL BETAWI;4;Rp80.000,-\n',
    )
    expect(told).toMatchObject({ accepted: 1, period: '2026-09', warnings: [] })
    expect(told.chain?.key).toBe('elok')
  })

  test('days are added up to the month, the first row naming the figure', async () => {
    const told = await report(
      'harian.csv',
      [
        'Tanggal;Kode Barang;Toko;Qty;Penjualan',
        '01/09/2026;00417;T-01;2;25000',
        '02/09/2026;00417;T-01;3;37500',
        '02/09/2026;00417;T-01;3;37500',
        '30/09/2026;00417;T-02;1;12500',
      ].join('\n'),
    )
    expect(told).toMatchObject({ rows: 4, accepted: 4, created: 2, duplicates: 1 })
    expect(await sold()).toEqual([
      ['2026-09', '00417', 'T-01', 5, 62_500, 2],
      ['2026-09', '00417', 'T-02', 1, 12_500, 5],
    ])
  })

  test('each outlet by itself: the outlet stands in the title, and reports stand side by side', async () => {
    const of = (outlet: string, units: number) =>
      `Laporan Toko ${outlet}\nPeriode: Agustus 2026\nSKU;Nama Produk;Terjual;Omzet\n00417;Keripik;${units};${units * 12_500}\n`
    expect(await report('a.csv', of('T-01', 4))).toMatchObject({ accepted: 1, superseded: false })
    expect(await report('b.csv', of('T-02', 6))).toMatchObject({ accepted: 1, superseded: false })
    expect((await sold()).map(([, , outlet, units]) => [outlet, units])).toEqual([
      ['T-01', 4],
      ['T-02', 6],
    ])
    expect(await report('c.csv', of('T-02', 7))).toMatchObject({ updated: 1, superseded: true })
    expect((await sold()).map(([, , outlet, units]) => [outlet, units])).toEqual([
      ['T-01', 4],
      ['T-02', 7],
    ])
  })
})

const heading = 'SKU,STORE,PERIOD,QTY,VALUE\n'

describe('checks', () => {
  test('every bad row is refused with its reason, the good ones go in', async () => {
    const told = await report(
      'duta.csv',
      heading +
        [
          '00417,T-01,202608,10,125000',
          '99999,T-01,202608,1,1000',
          '00417,T-99,202608,1,1000',
          '00418,T-01,202607,1,1000',
          '00418,T-01,202608,-1,1000',
          '00418,T-01,202608,1.5,1000',
          '00418,T-01,202608,1,banyak',
          '00418,T-01,202608,,1000',
          '=1+1,T-01,202608,1,1000',
          '00417,T-02,202608,5,62500',
          '00417,T-02,202608,6,75000',
          ...Array.from({ length: 12 }, () => '00417,T-01,202608,10,125000'),
        ].join('\n'),
    )
    expect(told.rejected.map(({ row, field, reason }) => [row, field, reason])).toEqual([
      [3, 'sku', 'unknownProduct'],
      [4, 'outlet', 'unknownOutlet'],
      [5, 'period', 'anotherPeriod'],
      [6, 'units', 'negative'],
      [7, 'units', 'notWhole'],
      [8, 'value', 'notANumber'],
      [9, 'units', 'missing'],
      [10, 'sku', 'formula'],
      [11, 'sku', 'conflictingRows'],
      [12, 'sku', 'conflictingRows'],
    ])
    expect(told).toMatchObject({ rows: 23, accepted: 13, created: 1, duplicates: 12 })
    expect(await sold()).toEqual([['2026-08', '00417', 'T-01', 10, 125_000, 2]])
  })

  test('a file that contradicts itself or says nothing asks to be told', async () => {
    const row = '00417,T-01,202608,1,1000\n'
    const refusalOf = async (name: string, content: string, options: Options = {}) => {
      const imported = await bring(importSellOut, name, content, options)
      return imported.ok ? undefined : imported.refusal.reason
    }
    expect(await refusalOf('duta-2026-09.csv', heading + row)).toBe('periodContradiction')
    expect(await refusalOf('x.csv', 'SKU,STORE,QTY,VALUE\n00417,T-01,1,1000\n')).toBe(
      'periodUnknown',
    )
    expect(await refusalOf('x.csv', `${heading}${row}00417,T-02,202609,1,1000\n`)).toBe(
      'periodUnclear',
    )
    expect(await refusalOf('x.csv', `${heading}XX,YY,202608,1,1000\n`)).toBe('chainUnknown')
    expect(await refusalOf('x.csv', heading + row, { chain: 'tidak ada' })).toBe('chainUnknown')
    expect(await refusalOf('x.csv', 'SKU,STORE,PERIOD\n00417,T-01,202608\n')).toBe('missingColumns')
    expect(await refusalOf('x.csv', '')).toBe('unreadable')
    expect(await report('duta-2026-09.csv', heading + row, { period: '2026-08' })).toMatchObject({
      accepted: 1,
    })
    const other = await report('duta.csv', heading + row, { period: '2026-09' })
    expect(other).toMatchObject({ accepted: 0, rejected: [{ reason: 'anotherPeriod' }] })
    expect(await database().sellOutFile.count()).toBe(1)
  })

  test('the same again changes nothing, a correction supersedes, the old does not come back', async () => {
    const first = `${heading}00417,T-01,202608,10,125000\n00418,T-01,202608,2,87000\n`
    const second = `${heading}00417,T-01,202608,11,137500\n00417,T-02,202608,1,12500\n`
    await report('duta.csv', first)
    expect(await report('again.csv', first)).toMatchObject({
      created: 0,
      updated: 0,
      duplicates: 2,
    })
    expect(await report('duta-benar.csv', second)).toMatchObject({
      created: 1,
      updated: 1,
      superseded: true,
    })
    expect((await sold()).map(([, sku, outlet, units]) => [sku, outlet, units])).toEqual([
      ['00417', 'T-01', 11],
      ['00417', 'T-02', 1],
    ])
    expect(await database().sellOut.count()).toBe(4)
    const old = await bring(importSellOut, 'duta.csv', first)
    expect(old).toMatchObject({ ok: false, refusal: { reason: 'olderFile' } })
  })

  test('a row refused for an unknown product goes in when the product is known', async () => {
    const content = `${heading}00417,T-01,202608,10,125000\n00500,T-01,202608,2,2000\n`
    expect(await report('duta.csv', content)).toMatchObject({ created: 1 })
    await bring(importProducts, 'p.csv', 'Jaringan;SKU;Nama Produk\nduta;00500;Sambal\n')
    expect(await report('duta.csv', content)).toMatchObject({ created: 1, duplicates: 1 })
    expect(await sold()).toHaveLength(2)
  })

  test('a dry run says the same and writes nothing', async () => {
    const content = `${heading}00417,T-01,202608,10,125000\n`
    expect(await report('duta.csv', content, { dryRun: true })).toMatchObject({ created: 1 })
    expect(await database().sellOut.count()).toBe(0)
    expect(await database().event.count({ where: { type: 'sellOut.imported' } })).toBe(0)
  })

  test('sold without a placement is kept and pointed at', async () => {
    const told = await report('duta.csv', `${heading}00418,T-02,202608,1,43500\n`)
    expect(told).toMatchObject({ accepted: 1, warnings: [{ row: 2, reason: 'notPlaced' }] })
  })

  test("an official cannot make another region's outlets disappear", async () => {
    await database().outlet.updateMany({
      where: { code: 'T-02' },
      data: { regionCode: '32.75.01' },
    })
    await report('duta.csv', `${heading}00417,T-01,202608,1,1\n00417,T-02,202608,1,1\n`)
    const official = { region: '32.16', sectors: [] }
    const imported = await bring(importSellOut, 'b.csv', `${heading}00417,T-01,202608,2,2\n`, {
      importer: official,
    })
    expect(imported).toMatchObject({ ok: false, refusal: { reason: 'otherAgency' } })
  })
})

test('a long file streams in with the same answer', async () => {
  const rows = 40_000
  const padding = 'x'.repeat(200)
  const lines = Array.from({ length: rows }, (_, index) =>
    index % 2 === 0
      ? `"00417","Keripik ""Super"" 200 g, asin ${padding}",T-01,202608,1${index},125000`
      : `00417,Keripik 12" besar ${padding},T-0${(index % 4) + 1},202609,${index},1`,
  )
  const content = `SKU,NAME,STORE,PERIOD,QTY,VALUE\n${lines.join('\n')}\nTOTAL,,,,9,9\n`
  expect(content.length).toBeGreaterThan(8 * 1024 * 1024)
  const told = await report('panjang.csv', content, { period: '2026-08' })
  expect(told.rows).toBe(rows)
  expect(told.skipped).toEqual([{ row: rows + 2, kind: 'total', text: 'TOTAL 9 9' }])
  expect(told.rejected.filter(({ reason }) => reason === 'anotherPeriod')).toHaveLength(rows / 2)
  expect(told.rejected.filter(({ reason }) => reason === 'conflictingRows')).toHaveLength(rows / 2)
}, 60_000)

test('a long file is kept in blocks whose sums are those of their rows', async () => {
  const skus = Array.from({ length: 40 }, (_, n) => `L-${n}`)
  const stores = Array.from({ length: 500 }, (_, n) => `S-${n}`)
  const names = 'x'.repeat(400)
  const list = skus.map((sku) => `elok;${sku};${sku}`)
  await bring(importProducts, 'p.csv', ['Jaringan;SKU;Nama Produk', ...list].join('\n'))
  const shops = stores.map((store) => `elok,${store}`)
  await bring(importOutlets, 'o.csv', ['Chain,Store Code', ...shops].join('\n'))
  const lines = stores.flatMap((store, n) =>
    skus.map((sku, k) => {
      const oddly = k % 7 === 0 ? `"1.00${n % 10}"` : `${n + k}`
      return `${sku},${names},${store},${oddly},${n * 1000},${k % 2 ? n % 3 : ''},${n % 32}`
    }),
  )
  const content = ['SKU,NAME,STORE,QTY,VALUE,RETURNS,OOS DAYS', ...lines].join('\n')
  expect(content.length).toBeGreaterThan(8 * 1024 * 1024)
  const options = { chain: 'elok', period: '2026-08' }
  const told = await report('elok.csv', content, options)
  expect(told).toMatchObject({ rows: 20_000, accepted: 20_000, created: 20_000, rejected: [] })
  expect(told.warnings).toHaveLength(200)
  expect(told.sample.slice(0, 2)).toMatchObject([
    { row: 2, fate: 'created', detail: 'L-0: 1000 / Rp 0' },
    { row: 3, fate: 'created', detail: 'L-1: 1 / Rp 0' },
  ])
  const [kept] = await database().$queryRaw<Record<string, unknown>[]>`
    WITH rows AS (
      SELECT file_id, chain_product_id, count(*) AS rows, sum(units) AS units, sum(value) AS value,
        sum(returned) AS returned, sum(out_of_stock_days) AS days,
        count(*) FILTER (WHERE out_of_stock_days > 0) AS empty
      FROM sell_out GROUP BY file_id, chain_product_id),
    blocks AS (
      SELECT file_id, chain_product_id, sum(cardinality(outlets)) AS rows, sum(units_sum) AS units,
        sum(value_sum) AS value, sum(returned_sum) AS returned, sum(out_of_stock_days_sum) AS days,
        sum(out_of_stock_outlets) AS empty
      FROM sell_out_block GROUP BY file_id, chain_product_id)
    SELECT (SELECT count(*) FROM (TABLE rows EXCEPT TABLE blocks) r)::int AS torn,
      count(*)::int AS blocks, sum(rows)::int AS rows, sum(returned)::int AS returned,
      count(returned)::int AS returning FROM blocks`
  const returned = 20 * stores.reduce((sum, _, n) => sum + (n % 3), 0)
  expect(kept).toEqual({ torn: 0, blocks: 40, rows: 20_000, returned, returning: 20 })
  const rows = await database().sellOut.findMany({ where: { row: { in: [3, 2 + 40, 20_001] } } })
  const stored = rows.map(({ row, units, returned, outOfStockDays }) => [
    ...[row, units, returned, outOfStockDays],
  ])
  expect(stored.sort(([one = 0], [other = 0]) => Number(one) - Number(other))).toEqual([
    [3, 1, 0, 0],
    [42, 1001, null, 1],
    [20_001, 499 + 39, 499 % 3, 499 % 32],
  ])
  expect(await report('again.csv', content, options)).toMatchObject({ duplicates: 20_000 })
  const mended = content
    .replace(/^L-39,.*\n?$/m, '')
    .replace('L-1,', 'L-1 ,')
    .concat('\nL-1,,S-0,1,0,0,0')
  expect(await report('mended.csv', mended, options)).toMatchObject({
    superseded: true,
    duplicates: 20_000,
  })
}, 60_000)

test('an import that breaks off leaves nothing behind', async () => {
  const content = `${heading}00417,T-01,202608,10,125000\n`
  const bytes = text(content)
  const broken = importSellOut({
    ...{ importer: operator, file: fileFromBytes('duta.csv', bytes), now },
    settle: async () => {
      throw new Error('broken off')
    },
  })
  await expect(broken).rejects.toThrow('broken off')
  expect(await database().sellOutFile.count()).toBe(0)
  expect(await database().sellOutBlock.count()).toBe(0)
  expect(await report('duta.csv', content)).toMatchObject({ created: 1 })
})

test('an outlet that sold something stays', async () => {
  await report('duta.csv', `${heading}00417,T-01,202608,10,125000\n`)
  await database().placement.deleteMany()
  await expect(database().outlet.deleteMany({ where: { code: 'T-01' } })).rejects.toThrow()
  await database().outlet.deleteMany({ where: { code: 'T-02' } })
  expect(await database().outlet.count({ where: { code: { startsWith: 'T-' } } })).toBe(1)
})
