import type { FieldSpec } from '#app/kernel/tables/map-columns.ts'
import { chainColumns, outletColumns, productColumns } from './sell-out-columns.ts'

const words = (text: string): string[] => text.split(',').map((word) => word.trim())

const chain: FieldSpec[] = [
  { key: 'chain', names: chainColumns.chain },
  { key: 'chainName', names: chainColumns.chainName },
]
const line: FieldSpec = { key: 'line', names: words('no, nomor, no urut, nomor urut, row, line') }

const looksLikeDistrictCode = (text: string): boolean => /^\d{2}\.\d{2}\.\d{2}$/.test(text)

/** A list of curated products: what a chain calls each, and who makes it. */
export const productListColumns: readonly FieldSpec[] = [
  ...chain,
  { key: 'sku', names: productColumns.sku, required: true },
  {
    key: 'gtin',
    names: productColumns.gtin,
    looksRight: (text) => /^(?:\d{8}|\d{12,14})$/.test(text),
  },
  { key: 'productName', names: productColumns.productName, required: true },
  {
    key: 'registryNumber',
    names: words(
      `no registri, nomor registri, no reg, no registrasi, nomor registrasi, registry number,
      registry no, id registri, id ikm, no ikm, nomor ikm, no induk, no urut registri, producer id,
      no umkm, id umkm, nomor urut registri`,
    ),
  },
  {
    key: 'owner',
    names: words(
      `pemilik, nama pemilik, owner, owner name, nama pengusaha, pengusaha, nama pelaku usaha,
      pelaku usaha, nama pengrajin, nama perajin, penanggung jawab`,
    ),
  },
  {
    key: 'business',
    names: words(
      `nama usaha, usaha, nama ikm, ikm, nama umkm, umkm, merek, merk, brand, produsen,
      nama produsen, pemasok, supplier, vendor, nama perusahaan, perusahaan, maker, producer,
      business name, supplier name, nama pemasok, nama supplier`,
    ),
  },
  {
    key: 'commodity',
    names: words(
      `komoditi, komoditas, kategori, category, jenis, jenis produk, kelompok, sektor, sector,
      commodity, kategori produk, jenis komoditi, departemen, department, product category`,
    ),
  },
  {
    key: 'price',
    names: words(
      `harga jual, harga, price, retail price, selling price, harga eceran, shelf price, het, rsp,
      harga rak, harga satuan, unit price, harga jual rp, harga rp, harga ritel, hj`,
    ),
  },
  line,
]

/** A list of a chain's outlets and where they stand. */
export const outletListColumns: readonly FieldSpec[] = [
  ...chain,
  { key: 'outlet', names: [...outletColumns.outlet, 'kode'], required: true },
  { key: 'outletName', names: [...outletColumns.outletName, 'nama'] },
  {
    key: 'district',
    names: words(
      `kode kecamatan, kecamatan, kec, district, district code, kode wilayah, wilayah, nama kecamatan,
      kode kec, kode kemendagri, region, region code, lokasi, location, area`,
    ),
    looksRight: looksLikeDistrictCode,
  },
  {
    key: 'openedOn',
    names: words(
      `tanggal buka, buka, tgl buka, opened, open date, opening date, opened on, mulai buka, dibuka,
      mulai operasi, beroperasi sejak`,
    ),
  },
  {
    key: 'closedOn',
    names: words(
      'tanggal tutup, tutup, tgl tutup, closed, close date, closing date, closed on, ditutup',
    ),
  },
  line,
]

/** A list of which product stands in which outlet since when. */
export const placementListColumns: readonly FieldSpec[] = [
  ...chain,
  { key: 'sku', names: productColumns.sku },
  {
    key: 'gtin',
    names: productColumns.gtin,
    looksRight: (text) => /^(?:\d{8}|\d{12,14})$/.test(text),
  },
  { key: 'productName', names: productColumns.productName },
  { key: 'outlet', names: outletColumns.outlet, required: true },
  { key: 'outletName', names: outletColumns.outletName },
  {
    key: 'startsOn',
    names: words(
      `mulai, tanggal mulai, tgl mulai, start, start date, starts on, sejak, tanggal masuk, tgl masuk,
      mulai tanggal, berlaku sejak, tanggal penempatan, tgl penempatan, dari, from, valid from,
      placed on, placement date, since, mulai dijual, tanggal awal, penempatan mulai, mulai berlaku`,
    ),
    required: true,
  },
  {
    key: 'endsOn',
    names: words(
      `selesai, tanggal selesai, tgl selesai, end, end date, ends on, sampai, hingga, berakhir,
      tanggal akhir, tgl akhir, tanggal berakhir, to, until, valid to, keluar, tanggal keluar,
      tgl keluar, tarik, tanggal tarik, s d, berhenti, removed on`,
    ),
  },
  {
    key: 'contract',
    names: words(
      'kontrak, no kontrak, nomor kontrak, contract, contract no, jenis kontrak, perjanjian, skema',
    ),
  },
  line,
]
