import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readTable } from '#app/platform/tables/read-table.server.ts'
import { findHeader, findTable } from './find-header.ts'
import { type FieldSpec, fingerprint, suggestMapping } from './map-columns.ts'
import { type Cell, cellText } from './raw-table.ts'

const sales: FieldSpec[] = [
  {
    key: 'article',
    names: ['kode produk', 'kode', 'plu', 'sku', 'kode barang', 'article'],
    required: true,
  },
  { key: 'gtin', names: ['barcode', 'ean', 'gtin'], looksRight: (text) => /^\d{13}$/.test(text) },
  { key: 'name', names: ['nama produk', 'nama barang', 'description', 'deskripsi'] },
  { key: 'outlet', names: ['toko', 'store', 'kode gerai', 'gerai', 'outlet'] },
  { key: 'period', names: ['period', 'periode', 'bulan'] },
  { key: 'units', names: ['pcs', 'qty sold', 'qty', 'terjual', 'jumlah terjual'], required: true },
  { key: 'value', names: ['nilai', 'gross sales', 'omzet', 'penjualan', 'omzet rp'] },
  { key: 'returned', names: ['retur', 'qty return', 'jumlah retur'] },
  { key: 'outOfStockDays', names: ['hari kosong', 'oos days', 'oos'] },
]

async function tableOf(name: string) {
  const table = await readTable(readFileSync(`tests/fixtures/cases/${name}`), name)
  if (!table.ok) throw new Error(table.refusal.kind)
  const found = findTable(table.value.sheets, sales)
  if (!found) throw new Error('no heading')
  return found
}

const rows = (lines: Cell[][]) => ({
  name: '',
  rows: lines.map((cells, index) => ({ row: index + 1, cells })),
})

describe("the chains' layouts", () => {
  test('no titles', async () => {
    const found = await tableOf('sellout-anugerah-2026-01.csv')
    expect(found.headerRow).toBe(1)
    const mapping = suggestMapping(found.header, sales)
    expect(mapping).toMatchObject({ unmapped: [], missing: [] })
    expect(mapping.columns).toEqual({
      article: 0,
      gtin: 1,
      name: 2,
      outlet: 3,
      period: 4,
      units: 5,
      value: 6,
      returned: 7,
      outOfStockDays: 8,
    })
  })

  test('titles above, in a workbook', async () => {
    const found = await tableOf('sellout-bintang-2026-08.xlsx')
    expect(found.headerRow).toBe(3)
    expect(found.preamble.map(({ cells }) => cellText(cells[0]))).toEqual([
      'REKAP SELL OUT PRODUK UMKM',
      'Periode 01/08/2026 s.d. 31/08/2026',
    ])
    expect(found.data).toHaveLength(539)
    expect(suggestMapping(found.header, sales).columns).toEqual({
      outlet: 0,
      article: 1,
      gtin: 2,
      name: 3,
      units: 4,
      value: 5,
      returned: 6,
      outOfStockDays: 7,
    })
  })

  test('a period above and a total below', async () => {
    const found = await tableOf('penjualan-cakrawala-01-2026.csv')
    expect(found.headerRow).toBe(3)
    expect(found.preamble[1]?.cells.slice(0, 2)).toEqual(['Bulan', '01/2026'])
    expect(found.data).toHaveLength(11)
    expect(found.skipped).toEqual([{ row: 15, kind: 'total', text: 'TOTAL 232 9.953.500' }])
    expect(suggestMapping(found.header, sales).columns).toEqual({
      article: 0,
      name: 1,
      units: 2,
      value: 3,
    })
  })
})

describe('headings', () => {
  test('of two rows are read together', () => {
    const found = findHeader(
      rows([
        ['DAFTAR', null, null, null],
        ['Kode Produk', 'Nama Produk', 'Jumlah', null],
        [null, null, 'Terjual', 'Retur'],
        ['(1)', '(2)', '(3)', '(4)'],
        ['A-1', 'Keripik', '12', '1'],
      ]),
      sales,
    )
    expect(found?.header).toEqual(['Kode Produk', 'Nama Produk', 'Jumlah Terjual', 'Jumlah Retur'])
    expect(found?.data.map(({ row }) => row)).toEqual([5])
    expect(found?.skipped).toEqual([{ row: 4, kind: 'columnNumbers', text: '(1) (2) (3) (4)' }])
  })

  test('repeated on every printed page, and signature lines, are no records', () => {
    const heading = ['Kode Produk', 'Nama Produk', 'Terjual', 'Nilai']
    const found = findHeader(
      rows([
        heading,
        ['A-1', 'Keripik', '12', '1000'],
        heading,
        ['A-2', 'Total Nikmat', '3', '500'],
        ['A-3', null, null, null],
        ['Jumlah Kecamatan Setu', null, '15', '1500'],
        [null, null, 'Cikarang Pusat, 5 Januari 2026', null],
        [null, null, 'Kepala Dinas', null],
        [null, null, 'NIP. 19700101 199001 1 001', null],
      ]),
      sales,
    )
    expect(found?.data.map(({ row }) => row)).toEqual([2, 4, 5])
    expect(found?.skipped.map(({ row, kind }) => [row, kind])).toEqual([
      [3, 'repeatedHeading'],
      [6, 'total'],
      [7, 'note'],
      [8, 'note'],
      [9, 'note'],
    ])
  })

  test('are not found where there are none', () => {
    expect(findHeader(rows([['Halo'], ['apa kabar', 'baik']]), sales)).toBeUndefined()
  })
})

describe('mapping', () => {
  test('takes other words, abbreviations and slips', () => {
    const header = ['Kd. Prod', 'Ket', 'Nm Produk', 'Qty Terjual', 'Omset']
    expect(suggestMapping(header, sales).columns).toMatchObject({ units: 3, value: 4 })
  })

  test('knows a column by its content', () => {
    const sample = [
      ['A', '8999382644921'],
      ['B', '8995892814571'],
    ]
    expect(suggestMapping(['PLU', 'Nomor'], sales, sample).columns).toEqual({ article: 0, gtin: 1 })
    expect(suggestMapping(['PLU', 'Nomor'], sales).unmapped).toEqual([1])
  })

  test('says what is missing', () => {
    expect(suggestMapping(['Nama Barang', 'Pcs'], sales).missing).toEqual(['article'])
  })

  test('a layout has the same fingerprint next month', () => {
    expect(fingerprint(['Kode', 'Omzet Januari 2026', ''])).toBe(
      fingerprint(['KODE ', 'Omzet Feb. 2026']),
    )
    expect(fingerprint(['Kode', 'Omzet'])).not.toBe(fingerprint(['Omzet', 'Kode']))
  })
})
