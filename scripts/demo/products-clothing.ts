import { type DemoProduct, gtin, pack, tiers } from './product.ts'

const lia = 'Lia Amalia'

export const clothingProducts: readonly DemoProduct[] = [
  {
    key: 'kemeja',
    maker: lia,
    made: 235,
    content: {
      name: 'Kemeja Truntum Wedel',
      categoryId: 'clothing',
      story:
        'Kemeja lengan pendek bermotif truntum biru wedel, kerah sanghai, jahitan rantai ganda. Dibuat mula-mula sebagai seragam hotel: kancing cadangan di dalam, ukuran S sampai XXL dengan pola yang sama setiap ulang pesan, dan kain disisihkan satu gulung agar seragam tambahan tidak belang.',
      materials: 'Katun 40s cap wedel, benang poliester, kancing tempurung',
      unit: 'potong',
      netContent: 'S–XXL',
      ...pack([330, 250, 35], 290, [30, 9_300]),
      gtin: gtin(71),
      price: 168_000,
      pricesHidden: 'yes',
      tiers: tiers([30, 159_000], [100, 149_000]),
      minimumOrder: 12,
      orderMultiple: 6,
      leadTimeDays: 12,
      capacityPerDay: 40,
    },
    pictures: [['kemeja-truntum', 'Kemeja lengan pendek motif truntum biru']],
    papers: [],
    course: {
      handedIn: 172,
      dimas: { levels: '545544', comment: 'Pola dan kancing kelas seragam hotel.' },
      nur: { levels: '545444', comment: 'Catatan pesanan ulang membuktikan pasokan ajek.' },
      decision: { outcome: 'approved' },
    },
  },
  {
    key: 'celemek',
    maker: lia,
    made: 222,
    content: {
      name: 'Celemek Lurik Dapur',
      categoryId: 'clothing',
      story:
        'Celemek dari lurik tenun dengan saku kawung, tali menyilang di punggung sehingga leher tidak pegal. Dicuci panas seratus kali di dapur katering sebelum kami berani menjualnya.',
      materials: 'Lurik tenun katun, saku kanvas cap',
      unit: 'potong',
      netContent: '72 × 88 cm',
      ...pack([280, 220, 25], 240, [40, 10_200]),
      gtin: gtin(72),
      price: 74_000,
      pricesHidden: 'yes',
      tiers: tiers([40, 70_000], [120, 66_000]),
      minimumOrder: 20,
      orderMultiple: 10,
      leadTimeDays: 8,
      capacityPerDay: 60,
    },
    pictures: [['celemek-lurik', 'Celemek lurik biru dengan saku kawung']],
    papers: [],
    course: {
      handedIn: 214,
      dimas: { levels: '445434', comment: 'Sederhana, kuat, mudah dipesan ulang.' },
      nur: { levels: '445334', comment: 'Tahan cuci panas. Tambahkan petunjuk setrika.' },
      decision: { outcome: 'approved' },
    },
  },
]
