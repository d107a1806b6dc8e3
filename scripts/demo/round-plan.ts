import type { Timeline } from './timeline.ts'

type Entry = { key: string; at: number }

/** A dated round of the office, by working days before today. */
export type RoundPlan = {
  form: Record<string, unknown>
  planned: number
  closesOn: (timeline: Timeline) => string
  heldOn: (timeline: Timeline) => string
  entries: readonly Entry[]
  /** When the day was; left out, it is still ahead. */
  held?: number
}

export const rounds: readonly RoundPlan[] = [
  {
    form: {
      title: 'Hari kurasi pangan kering',
      text: 'Dicicipi bersama dua kurator; bawa satu kemasan jual.',
      categoryIds: ['snacks', 'cakes', 'spices'],
      ...{ seats: '12', place: 'Aula dinas, lantai 2', samples: 'yes' },
      agenda: '09.00 Contoh diterima\n10.00 Mencicipi\n13.00 Catatan kurator\n15.00 Selesai',
    },
    ...{ planned: 70, held: 60 },
    closesOn: (timeline) => timeline.workday(61),
    heldOn: (timeline) => timeline.workday(60),
    entries: [
      { key: 'bakpia', at: 65 },
      { key: 'tempe', at: 64 },
      { key: 'rengginang', at: 63 },
    ],
  },
  {
    form: {
      title: 'Hari kurasi kain dan kriya',
      text: 'Untuk kain, konveksi, perlengkapan rumah, dan kerajinan. Kurator melihat langsung.',
      categoryIds: ['batik', 'clothing', 'household', 'craft'],
      ...{ seats: '20', place: 'Gedung Wibawa, Cikarang Pusat', samples: 'yes', blind: 'yes' },
      agenda: '08.30 Contoh diterima\n09.30 Pembukaan\n10.00 Penilaian\n14.00 Tanya jawab',
    },
    planned: 9,
    closesOn: (timeline) => timeline.day(12),
    heldOn: (timeline) => timeline.day(16),
    entries: [{ key: 'parang', at: 4 }],
  },
]

type Word = { at: number; form: Record<string, unknown> }

/** A buyer's call and what came of it, by working days before today. */
export type CallPlan = {
  buyer: string
  form: Record<string, unknown>
  opened: number
  closesIn: number
  invited: readonly string[]
  entries: readonly (Entry & { word?: Word })[]
}

export const calls: readonly CallPlan[] = [
  {
    buyer: 'Yusuf Hidayat',
    form: {
      title: 'Camilan dan dapur lokal untuk lorong depan',
      text: 'Kami menyiapkan satu lorong produk Bekasi di enam gerai. Kemasan jual, kirim tiap pekan.',
      categoryIds: ['snacks', 'spices', 'drinks', 'cakes'],
      ...{ seats: '20', audience: 'everyone', certificates: ['pirt', 'halal'] },
      ...{ priceCeiling: '40.000', shelfLifeDays: '90', capacityPerDay: '50' },
    },
    ...{ opened: 11, closesIn: 16, invited: [] },
    entries: [
      { key: 'tempe', at: 10, word: { at: 4, form: { outcome: 'pass' } } },
      {
        ...{ key: 'sambal', at: 9 },
        word: {
          at: 3,
          form: {
            outcome: 'ask',
            questions: 'Berapa botol sanggup dikirim tiap pekan?\nApakah tersedia kemasan 90 g?',
          },
        },
      },
      { key: 'rengginang', at: 8 },
      {
        ...{ key: 'kopi', at: 8 },
        word: {
          at: 3,
          form: {
            ...{ outcome: 'decline', reasonCode: 'assortment' },
            reasonText: 'Rak kopi lokal sudah terisi sampai tahun depan.',
          },
        },
      },
    ],
  },
  {
    buyer: 'Lina Kartika',
    form: {
      title: 'Suvenir kamar dari kain Bekasi',
      text: 'Untuk 120 kamar; dicari satu atau dua pengrajin tetap.',
      categoryIds: ['batik', 'household', 'clothing'],
      ...{ audience: 'invited', leadTimeDays: '45' },
    },
    ...{ opened: 5, closesIn: 9, invited: ['Sari Wulandari', 'Lia Amalia'] },
    entries: [{ key: 'kawung', at: 4 }],
  },
]
