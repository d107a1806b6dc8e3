import { firstDay, type Period } from '#app/kernel/period.ts'
import { writeCsv, writeXlsx } from '#app/platform/tables/write-table.server.ts'
import { carries, type Sale } from './chain-sales.ts'
import type { Chain } from './chains.ts'

export type TableBytes = { fileName: string; bytes: Uint8Array }

const months =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  )

const spoken = (period: Period) => `${months[Number(period.slice(5)) - 1]} ${period.slice(0, 4)}`
const thousands = (amount: number) => `${amount}`.replace(/\B(?=(\d{3})+$)/g, '.')
const asBytes = (lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\r\n')}\r\n`)

/** The code of a product as its maker had it printed. */
export type Codes = (key: string) => { gtin: string; number: string; owner: string }

/** One line per sale, with every figure a till knows. */
function melatiFile(sales: readonly Sale[], period: Period, codes: Codes): TableBytes {
  const month = period.replace('-', '')
  const lines = sales.map(({ outlet, goods, units, value, returned, outOfStockDays }) =>
    [
      ...[goods.sku, codes(goods.key).gtin, goods.name, outlet.code, month],
      ...[units, value, returned, outOfStockDays],
    ].join(','),
  )
  const heading = 'SKU,EAN,ITEM_NAME,STORE_CODE,YEARMONTH,QTY,SALES_AMOUNT,QTY_RETUR,OOS_DAYS'
  return { fileName: `melati_sellout_${month}.csv`, bytes: asBytes([heading, ...lines]) }
}

/** A workbook whose sheet says the month. */
async function kenangaFile(sales: readonly Sale[], period: Period): Promise<TableBytes> {
  const bytes = await writeXlsx<Sale>(
    [
      { title: 'Kode Toko', value: ({ outlet }) => outlet.code },
      { title: 'Nama Toko', value: ({ outlet }) => outlet.name },
      { title: 'Kode Barang', value: ({ goods }) => goods.sku },
      { title: 'Nama Barang', value: ({ goods }) => goods.name, width: 32 },
      { title: 'Terjual', value: ({ units }) => units, kind: 'number' },
      { title: 'Omzet', value: ({ value }) => value, kind: 'money' },
      { title: 'Retur', value: ({ returned }) => returned, kind: 'number' },
      { title: 'Hari Kosong', value: ({ outOfStockDays }) => outOfStockDays, kind: 'number' },
    ],
    sales,
    spoken(period),
  )
  return { fileName: `Penjualan UMKM Kenanga ${spoken(period)}.xlsx`, bytes }
}

/** A report for reading: titles above, a total below, no outlet because there is one. */
function samudraFile(sales: readonly Sale[], period: Period): TableBytes {
  const total = (pick: (sale: Sale) => number) => sales.reduce((sum, sale) => sum + pick(sale), 0)
  const lines = sales.map(({ goods, units, value, returned, outOfStockDays }) =>
    [goods.sku, goods.name, units, thousands(value), returned, outOfStockDays].join(';'),
  )
  const bytes = asBytes([
    'LAPORAN PENJUALAN PRODUK UMKM;;;;;',
    'Hypermarket Samudra Telagamurni;;;;;',
    `Periode;${spoken(period)};;;;`,
    'Kode Artikel;Nama Artikel;Kuantitas;Nilai Penjualan (Rp);Retur;Hari Kosong',
    ...lines,
    `;TOTAL;${total(({ units }) => units)};${thousands(total(({ value }) => value))};;`,
  ])
  return { fileName: `samudra-umkm-${period.slice(5)}-${period.slice(0, 4)}.csv`, bytes }
}

export async function sellOutFile(
  { key }: Chain,
  sales: readonly Sale[],
  period: Period,
  codes: Codes,
): Promise<TableBytes> {
  if (key === 'melati') return melatiFile(sales, period, codes)
  return key === 'kenanga' ? kenangaFile(sales, period) : samudraFile(sales, period)
}

export function outletsFile(chains: readonly Chain[]): TableBytes {
  const rows = chains.flatMap(({ key, name, outlets }) =>
    outlets.map((outlet) => ({ key, chain: name, ...outlet })),
  )
  const bytes = writeCsv(
    [
      { title: 'Jaringan', value: ({ key }) => key },
      { title: 'Nama Jaringan', value: ({ chain }) => chain },
      { title: 'Kode Gerai', value: ({ code }) => code },
      { title: 'Nama Gerai', value: ({ name }) => name },
      { title: 'Kecamatan', value: ({ district }) => district },
      { title: 'Tanggal Buka', value: ({ opened }) => opened },
    ],
    rows,
  )
  return { fileName: 'daftar-gerai.csv', bytes }
}

/** What the chains call the products that come onto their shelves in a month. */
export function chainProductsFile(
  chains: readonly Chain[],
  codes: Codes,
  period: Period,
): TableBytes {
  const rows = chains.flatMap(({ key, goods }) =>
    goods.map((each) => ({ chain: key, ...each, ...codes(each.key) })),
  )
  const bytes = writeCsv(
    [
      { title: 'Jaringan', value: ({ chain }) => chain },
      { title: 'Kode Produk', value: ({ sku }) => sku },
      { title: 'GTIN', value: (row) => row.gtin },
      { title: 'Nama Produk', value: ({ name }) => name },
      { title: 'No Registri', value: ({ number }) => number },
      { title: 'Pemilik', value: ({ owner }) => owner },
      { title: 'Komoditi', value: ({ commodity }) => commodity },
      { title: 'Harga Jual', value: ({ shelfPrice }) => shelfPrice },
    ],
    rows,
  )
  return { fileName: `produk-jaringan-${period}.csv`, bytes }
}

export function placementsFile(chains: readonly Chain[], period: Period): TableBytes {
  const rows = chains.flatMap(({ key, outlets, goods }) =>
    goods.flatMap((each) =>
      outlets
        .filter((outlet) => carries(each, outlet, each.since))
        .map(({ code }) => ({ key, code, sku: each.sku })),
    ),
  )
  const bytes = writeCsv(
    [
      { title: 'Jaringan', value: ({ key }) => key },
      { title: 'Kode Produk', value: ({ sku }) => sku },
      { title: 'Kode Gerai', value: ({ code }) => code },
      { title: 'Mulai', value: () => firstDay(period) },
      { title: 'Kontrak', value: ({ key }) => (key === 'samudra' ? 'konsinyasi' : 'beli putus') },
    ],
    rows,
  )
  return { fileName: `penempatan-${period}.csv`, bytes }
}
