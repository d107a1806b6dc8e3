export type Outlet = { code: string; name: string; district: string; opened: string; size: number }

/** What a chain calls one of our products, and how it usually sells there. */
export type ChainGoods = {
  sku: string
  key: string
  name: string
  commodity: string
  shelfPrice: number
  /** Pieces an outlet of middling size sells in an ordinary month. */
  usual: number
  /** First month on the shelf, counted back from the last full month. */
  since: number
  /** Share of each month's growth. */
  trend?: number
  /** Outlets that do not carry it. */
  without?: readonly string[]
}

export type Chain = {
  key: string
  name: string
  outlets: readonly Outlet[]
  goods: readonly ChainGoods[]
  /** Outlets that did not report, by months before the last full one. */
  silent: Record<number, readonly string[]>
  /** Products that were often out of stock, by months before the last full one. */
  scarce: Record<number, readonly string[]>
}

const outletsOf = (
  prefix: string,
  name: string,
  places: readonly [place: string, district: string, opened: string, size: number][],
): Outlet[] =>
  places.map(([place, district, opened, size], index) => ({
    code: `${prefix}${`${index + 1}`.padStart(2, '0')}`,
    name: `${name} ${place}`,
    ...{ district, opened, size },
  }))

const melati: Chain = {
  key: 'melati',
  name: 'Minimarket Melati',
  outlets: outletsOf('MLT-', 'Melati', [
    ['Simpangan', 'Cikarang Utara', '2019-03-04', 1.3],
    ['Pasirsari', 'Cikarang Selatan', '2019-08-19', 1.1],
    ['Telaga Asih', 'Cikarang Barat', '2020-02-10', 1],
    ['Wanasari', 'Cibitung', '2020-11-02', 1.2],
    ['Setu Burangkeng', 'Setu', '2021-05-24', 0.8],
    ['Cibarusah', 'Cibarusah', '2021-09-13', 0.7],
    ['Sertajaya', 'Cikarang Timur', '2022-04-25', 0.9],
    ['Pasirtanjung', 'Cikarang Pusat', '2023-01-16', 1],
  ]),
  goods: [
    {
      ...{
        sku: 'MLT-4011',
        key: 'tempe',
        name: 'KRPK TEMPE RENYAH 100G',
        commodity: 'Makanan ringan',
      },
      ...{ shelfPrice: 13_500, usual: 62, since: 7, trend: 0.015 },
    },
    {
      ...{ sku: 'MLT-4012', key: 'sambal', name: 'SMBL BAWANG BTL 180G', commodity: 'Sambal' },
      ...{ shelfPrice: 22_900, usual: 24, since: 7, trend: 0.03 },
    },
    {
      ...{ sku: 'MLT-4021', key: 'rengginang', name: 'RENGGINANG TERASI TPL 250G' },
      ...{ commodity: 'Makanan ringan', shelfPrice: 29_900, usual: 17, since: 6 },
    },
    {
      ...{ sku: 'MLT-4031', key: 'kopi', name: 'KOPI LERENG ROBUSTA 200G', commodity: 'Kopi' },
      ...{ shelfPrice: 43_500, usual: 19, since: 5, without: ['MLT-06'] },
    },
    {
      ...{ sku: 'MLT-7081', key: 'badak', name: 'BNK BADAK JAWA 28CM', commodity: 'Boneka' },
      ...{ shelfPrice: 89_000, usual: 6, since: 4, without: ['MLT-05', 'MLT-06', 'MLT-07'] },
    },
    {
      ...{ sku: 'MLT-7121', key: 'tas', name: 'TAS BELANJA KAWUNG', commodity: 'Kerajinan' },
      ...{ shelfPrice: 69_000, usual: 9, since: 7, trend: 0.02 },
    },
  ],
  silent: { 4: ['MLT-07'], 1: ['MLT-05'] },
  scarce: { 0: ['MLT-4011'], 3: ['MLT-4021'] },
}

const kenanga: Chain = {
  key: 'kenanga',
  name: 'Minimarket Kenanga',
  outlets: outletsOf('KNG-1', 'Kenanga', [
    ['Setiadarma', 'Tambun Selatan', '2018-06-11', 1.3],
    ['Mangunjaya', 'Tambun Selatan', '2018-10-01', 1.1],
    ['Karangsatria', 'Tambun Utara', '2019-04-22', 1],
    ['Bahagia', 'Babelan', '2019-12-09', 1.2],
    ['Segarajaya', 'Tarumajaya', '2020-07-06', 0.8],
    ['Sukamulya', 'Sukatani', '2021-02-15', 0.7],
    ['Wanajaya', 'Cibitung', '2021-08-30', 1],
    ['Karangharja', 'Pebayuran', '2022-03-07', 0.6],
    ['Karangsambung', 'Kedung Waringin', '2022-10-17', 0.7],
    ['Karangbahagia', 'Karang Bahagia', '2023-05-29', 0.9],
  ]),
  goods: [
    {
      ...{ sku: 'KNG-20511', key: 'tempe', name: 'Keripik Tempe Renyah 100 gr' },
      ...{ commodity: 'Makanan ringan', shelfPrice: 13_900, usual: 48, since: 7 },
    },
    {
      ...{ sku: 'KNG-20512', key: 'sambal', name: 'Sambal Bawang Dapur Lestari' },
      ...{ commodity: 'Sambal', shelfPrice: 23_500, usual: 18, since: 6, trend: 0.02 },
    },
    {
      ...{ sku: 'KNG-20521', key: 'rengginang', name: 'Rengginang Mak Enok Toples' },
      ...{ commodity: 'Makanan ringan', shelfPrice: 30_500, usual: 21, since: 7 },
    },
    {
      ...{ sku: 'KNG-30531', key: 'kopi', name: 'Kopi Lereng 200 gr', commodity: 'Kopi' },
      ...{ shelfPrice: 44_000, usual: 12, since: 6, without: ['KNG-105', 'KNG-106', 'KNG-108'] },
    },
    {
      ...{
        sku: 'KNG-90501',
        key: 'besek',
        name: 'Besek Bambu Hantaran',
        commodity: 'Anyaman bambu',
      },
      ...{ shelfPrice: 39_500, usual: 8, since: 4, without: ['KNG-106', 'KNG-108', 'KNG-109'] },
    },
  ],
  silent: { 5: ['KNG-108'], 2: ['KNG-105'], 0: ['KNG-104', 'KNG-106', 'KNG-109'] },
  scarce: { 2: ['KNG-30531'] },
}

const samudra: Chain = {
  key: 'samudra',
  name: 'Hypermarket Samudra',
  outlets: outletsOf('SMD-', 'Samudra', [['Telagamurni', 'Cikarang Barat', '2017-11-20', 1]]),
  goods: (
    [
      ['SMD-800011', 'tempe', 'Keripik Tempe Renyah 100 g', 'Makanan ringan', 13_200, 310, 7],
      ['SMD-800012', 'sambal', 'Sambal Bawang Botol 180 g', 'Sambal', 22_500, 120, 7],
      ['SMD-800031', 'kopi', 'Kopi Robusta Lereng 200 g', 'Kopi', 42_900, 95, 7],
      ['SMD-800051', 'kawung', 'Batik Tulis Kawung Soga', 'Batik', 495_000, 7, 6],
      ['SMD-800071', 'kemeja', 'Kemeja Truntum Wedel', 'Konveksi', 229_000, 26, 5],
      ['SMD-800072', 'celemek', 'Celemek Lurik', 'Konveksi', 99_000, 34, 7],
      ['SMD-800081', 'badak', 'Boneka Badak Jawa', 'Boneka', 92_000, 52, 7],
      ['SMD-800102', 'keranjang', 'Keranjang Bambu Panen', 'Anyaman bambu', 79_000, 21, 2],
      ['SMD-800111', 'lampu', 'Lampu Meja Bambu', 'Kerajinan lampu', 199_000, 9, 2],
    ] as const
  ).map(([sku, key, name, commodity, shelfPrice, usual, since]) => ({
    ...{ sku, key, name, commodity, shelfPrice, usual, since },
    ...(key === 'celemek' ? { trend: -0.04 } : {}),
  })),
  silent: {},
  scarce: { 1: ['SMD-800071'] },
}

export const chains: readonly Chain[] = [melati, kenanga, samudra]
