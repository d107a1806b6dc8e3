import type { FieldSpec } from '#app/kernel/tables/map-columns.ts'

const words = (text: string): string[] => text.split(',').map((word) => word.trim())

const looksLikeGtin = (text: string): boolean => /^(?:\d{8}|\d{12,14})$/.test(text)

/** Headings by which chains name their products, in any of their lists. */
export const productColumns = {
  sku: words(
    `kode produk, plu, sku, kode, kode barang, kode item, kode artikel, article, article code,
    article no, artikel, no artikel, item code, item no, item id, item number, product code,
    product id, id produk, material, stock code, kode stok, kode plu, kode sku, no produk,
    nomor produk, id barang, nomor artikel, internal code, kode internal`,
  ),
  gtin: words(
    `gtin, barcode, ean, ean13, ean 13, ean code, upc, kode batang, kode barcode, bar code,
    gtin 13, gtin ean, no barcode, nomor barcode, barcode produk, barcode number`,
  ),
  productName: words(
    `nama produk, nama barang, description, deskripsi, product name, item name, nama item,
    nama artikel, uraian, uraian barang, produk, barang, product, item description,
    product description, article description, article name, deskripsi barang, item, nama`,
  ),
}

/** Headings by which chains name their outlets. */
export const outletColumns = {
  outlet: words(
    `kode gerai, toko, kode toko, store, store code, gerai, outlet, kode outlet, outlet code,
    cabang, kode cabang, branch, branch code, site, site code, store id, store no, outlet id, no toko,
    id toko, shop, shop code, plant, kode lokasi, location code, branch id, id gerai, id outlet,
    nomor toko, store number`,
  ),
  outletName: words(
    `nama toko, store name, nama gerai, nama outlet, outlet name, nama cabang, branch name,
    site name, shop name, nama lokasi`,
  ),
}

/** Headings by which lists name the chain itself. */
export const chainColumns = {
  chain: words(
    `jaringan, chain, kode jaringan, retailer, peritel, ritel, chain code, chain key, id jaringan,
    banner, retail chain, jaringan ritel, kode ritel`,
  ),
  chainName: words(
    `nama jaringan, chain name, nama ritel, retailer name, nama peritel, nama retailer`,
  ),
}

/** What a chain's monthly report may have, under the headings chains write. */
export const sellOutColumns: readonly FieldSpec[] = [
  { key: 'sku', names: productColumns.sku },
  { key: 'gtin', names: productColumns.gtin, looksRight: looksLikeGtin },
  { key: 'productName', names: productColumns.productName },
  { key: 'outlet', names: outletColumns.outlet },
  { key: 'outletName', names: outletColumns.outletName },
  {
    key: 'units',
    names: words(
      `qty sold, terjual, pcs, qty, quantity, jumlah terjual, qty terjual, unit terjual, units sold,
      units, kuantitas, kuantum, jumlah, jml, jml terjual, sold, sold qty, sales qty,
      qty sales, sales unit, sales units, sales quantity, volume, volume penjualan,
      penjualan pcs, penjualan unit, penjualan qty, jumlah pcs, jumlah unit, jumlah barang,
      banyaknya, net qty, total qty, qty jual, quantity sold, unit sold, terjual pcs, jual,
      laku, jumlah laku`,
    ),
    required: true,
  },
  {
    key: 'value',
    names: words(
      `gross sales, omzet, omset, nilai, nilai penjualan, sales value, value, net sales, sales,
      sales amount, amount, penjualan, penjualan rp, omzet rp, omset rp, nilai rp, rupiah,
      jumlah rp, total rp, total penjualan, total harga, total nilai, pendapatan, revenue, turnover,
      nilai jual, nilai sales, sales rp, sales idr, amount idr, value rp, value idr, net amount,
      gross amount, gross value, net value, sales gross, nilai terjual, hasil penjualan,
      penjualan kotor, penjualan bersih, subtotal, jumlah harga, bruto, total amount, total sales,
      total value, nilai omzet`,
    ),
    required: true,
  },
  {
    key: 'returned',
    names: words(
      `qty return, retur, return, returned, returns, qty retur, jumlah retur, pengembalian,
      return qty, retur pcs, qty returned, barang retur, retur unit, unit retur, dikembalikan,
      returned units, jml retur`,
    ),
  },
  {
    key: 'outOfStockDays',
    names: words(
      `oos days, hari kosong, oos, out of stock days, hari stok kosong, stok kosong, hari oos,
      days out of stock, days oos, hari tanpa stok, stockout days, stock out days, out of stock,
      kosong hari, kosong, hari habis, stok habis, jumlah hari kosong, lama kosong`,
    ),
  },
  {
    key: 'period',
    names: words(
      `period, periode, bulan, month, tanggal, date, tgl, bln, masa, bulan penjualan,
      periode penjualan, sales period, sales month, sales date, tanggal penjualan, year month,
      yearmonth, yyyymm, thn bln, tahun bulan, bulan tahun, fiscal period, tanggal transaksi`,
    ),
  },
  { key: 'year', names: words('tahun, year, thn') },
  { key: 'chain', names: [...chainColumns.chain, ...chainColumns.chainName] },
  {
    key: 'price',
    names: words(
      `harga, harga jual, price, unit price, harga satuan, retail price, selling price, hrg, hj,
      harga per unit, average price, harga rata rata, rsp`,
    ),
  },
  { key: 'line', names: words('no, nomor, no urut, nomor urut, row, line') },
]
