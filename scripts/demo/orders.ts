import type { Thread } from './order-plan.ts'

const rani = 'Rani Anggraini'
const wawan = 'Wawan Setiawan'
const melatiStore = 'Gudang Melati, Jl. Industri Selatan Blok M-4, Cikarang Utara'
const hotel = 'Hotel Citarum Asri, pintu belakang, Jl. Boulevard Citarum No. 1'
const kitchen = 'Dapur Pusat Jababaru Kav. 7, Cikarang Utara'
const samudraStore = 'Hypermarket Samudra, gudang B, Jl. Imam Bonjol Km 43'

/** Delivered, billed and paid. */
const done: readonly Thread[] = [
  {
    ...{ buyer: rani, title: 'Isi rak camilan lokal', deliverTo: melatiStore, deliverInDays: 21 },
    wishes: [
      { key: 'tempe', quantity: 480, target: 8_500, offered: 8_700 },
      { key: 'sambal', quantity: 120, target: 15_500, offered: 15_800 },
    ],
    ...{ begun: 64, sent: 63, answered: 62, ordered: 61 },
    deliveries: [
      {
        ...{ maker: wawan, confirmed: 60 },
        shipped: { at: 54, carrier: 'Mobil sendiri', received: { at: 53 } },
        ...{ invoiced: { at: 52 }, complete: 51 },
        paid: { at: 31, confirmed: { at: 30, by: wawan } },
      },
    ],
  },
  {
    ...{ buyer: 'Yusuf Hidayat', title: 'Celemek dan kemeja untuk pojok dapur' },
    ...{ deliverTo: samudraStore, deliverInDays: 30 },
    wishes: [
      { key: 'celemek', quantity: 120, target: 65_000, offered: 66_000 },
      { key: 'kemeja', quantity: 60, target: 157_000, offered: 159_000 },
    ],
    ...{ begun: 92, sent: 92, answered: 90, ordered: 89 },
    deliveries: [
      {
        ...{ maker: 'Lia Amalia', confirmed: 88 },
        shipped: { at: 76, carrier: 'Kirim Kilat Bekasi', received: { at: 75 } },
        invoiced: { at: 74, taxInvoice: '04026000011223344' },
        complete: 73,
        paid: { at: 45, confirmed: { at: 44, by: 'Lia Amalia' } },
      },
    ],
  },
]

/** On their way: something waits for almost everybody. */
const running: readonly Thread[] = [
  {
    ...{ buyer: rani, title: 'Rengginang dan kopi untuk 8 gerai', deliverTo: melatiStore },
    ...{ deliverInDays: 55, begun: 36, sent: 36, answered: 34, ordered: 33 },
    wishes: [
      { key: 'rengginang', quantity: 240, target: 19_500, offered: 20_000 },
      { key: 'kopi', quantity: 300, target: 30_500, offered: 31_000 },
    ],
    deliveries: [
      {
        ...{ maker: 'Enok Rukoyah', confirmed: 32 },
        shipped: {
          ...{ at: 23, carrier: 'Pikap Pak Aceng', share: 0.6 },
          received: { at: 22, refused: 6, note: 'Satu karton terhimpit, enam toples retak.' },
        },
        ...{ invoiced: { at: 21 }, complete: 19 },
        closing: { at: 3, reason: 'Panen ketan gagal; sisanya tidak bisa dibuat musim ini.' },
      },
      {
        ...{ maker: 'Rohmat Hidayatullah', confirmed: 32 },
        shipped: { at: 2, carrier: 'Kirim Kilat Bekasi' },
      },
    ],
  },
  {
    ...{ buyer: 'Lina Kartika', title: 'Seragam dan kain lobi', deliverTo: hotel },
    ...{ deliverInDays: 66, begun: 44, sent: 44, answered: 42, ordered: 41 },
    wishes: [
      {
        key: 'kawung',
        quantity: 12,
        target: 360_000,
        offered: 365_000,
        note: 'Untuk dinding lobi',
      },
      { key: 'kemeja', quantity: 48, target: 155_000, offered: 159_000, note: 'Ukuran menyusul' },
    ],
    deliveries: [
      {
        ...{ maker: 'Sari Wulandari', confirmed: 40 },
        shipped: { at: 22, carrier: 'Diantar sendiri', received: { at: 22 } },
        ...{ invoiced: { at: 20 }, complete: 18 },
        paid: { at: 4, counted: { at: 3, by: 'Sari Wulandari' } },
      },
      {
        ...{ maker: 'Lia Amalia', confirmed: 40 },
        shipped: { at: 3, carrier: 'Mobil sendiri' },
      },
    ],
  },
  {
    ...{ buyer: 'Joko Santoso', title: 'Kopi kantin tiga shift', deliverTo: kitchen },
    ...{ deliverInDays: 20, begun: 18, sent: 18, answered: 17, ordered: 16 },
    wishes: [{ key: 'kopi', quantity: 100, target: 32_000, offered: 32_500 }],
    deliveries: [
      {
        ...{ maker: 'Rohmat Hidayatullah', confirmed: 15 },
        shipped: { at: 9, carrier: 'Kirim Kilat Bekasi', received: { at: 8 } },
        invoiced: { at: 6 },
      },
    ],
  },
  {
    ...{ buyer: 'Joko Santoso', title: 'Camilan kantin shift malam', deliverTo: kitchen },
    ...{ deliverInDays: 24, begun: 5, sent: 5, answered: 3, ordered: 2 },
    wishes: [
      { key: 'tempe', quantity: 600, target: 8_500, offered: 8_700 },
      { key: 'sambal', quantity: 120, target: 15_500, offered: 15_800 },
    ],
  },
  {
    ...{ buyer: 'Yusuf Hidayat', title: 'Boneka satwa untuk rak anak' },
    ...{ deliverTo: samudraStore, deliverInDays: 40, begun: 11, sent: 11, answered: 9, ordered: 8 },
    wishes: [{ key: 'badak', quantity: 120, target: 62_000, offered: 64_000 }],
    deliveries: [{ maker: 'Neneng Rohaeni', confirmed: 6 }],
  },
  {
    ...{ buyer: 'Lina Kartika', title: 'Lampu meja lantai tiga', deliverTo: hotel },
    ...{ deliverInDays: 42, begun: 6, sent: 6, answered: 4, ordered: 3 },
    wishes: [{ key: 'lampu', quantity: 24, target: 130_000, offered: 135_000 }],
    deliveries: [{ maker: 'Tatang Koswara', confirmed: 2 }],
  },
]

/** Not orders yet, or not everybody's. */
const undecided: readonly Thread[] = [
  {
    ...{ buyer: rani, title: 'Tas belanja dan boneka untuk promo', deliverTo: melatiStore },
    ...{ deliverInDays: 40, begun: 5, sent: 5, answered: 3, ordered: 1 },
    wishes: [
      { key: 'tas', quantity: 360, target: 46_000, offered: 46_500 },
      { key: 'badak', quantity: 60, target: 62_500, offered: 64_000 },
    ],
  },
  {
    ...{ buyer: rani, title: 'Paket hantaran keluarga', deliverTo: melatiStore },
    note: 'Besek diisi rengginang dan dibungkus taplak; mohon harga untuk isi terpisah.',
    ...{ deliverInDays: 38, begun: 4, sent: 4, answered: 2 },
    wishes: [
      { key: 'besek', quantity: 200, target: 26_500, offered: 27_500, note: 'Pita biru' },
      { key: 'rengginang', quantity: 240, target: 19_500, offered: 20_000 },
      { key: 'taplak', quantity: 60, target: 105_000, note: 'Bila bisa, ukuran 120 × 120 cm' },
    ],
  },
  {
    ...{ buyer: rani, title: 'Pojok dapur gerai besar', deliverTo: melatiStore },
    ...{ deliverInDays: 45, begun: 1 },
    wishes: [
      { key: 'celemek', quantity: 80, target: 68_000 },
      { key: 'keranjang', quantity: 24, target: 53_000 },
    ],
  },
]

export const threads: readonly Thread[] = [...done, ...running, ...undecided]
