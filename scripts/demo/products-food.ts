import { type DemoProduct, gtin, halal, pack, pirt, tiers } from './product.ts'

const wawan = 'Wawan Setiawan'

export const foodProducts: readonly DemoProduct[] = [
  {
    key: 'tempe',
    maker: wawan,
    made: 238,
    content: {
      name: 'Keripik Tempe Renyah 100 g',
      categoryId: 'snacks',
      story:
        'Kedelai dari petani Cibarusah difermentasi dua malam di dapur kami, lalu diiris setipis kartu nama dan digoreng sekali jadi. Minyak diganti setiap hari, dan tiap karung ditandai nomor gorengan, sehingga rasa hari Senin sama dengan rasa hari Jumat. Bungkusnya berdiri sendiri di rak dan bisa digantung.',
      ingredients:
        'Tempe kedelai (72%), tepung beras, minyak sawit, bawang putih, ketumbar, garam.',
      unit: 'bungkus',
      netContent: '100 g',
      ...pack([160, 60, 230], 112, [24, 2_900]),
      gtin: gtin(11),
      price: 9_500,
      tiers: tiers([240, 9_100], [480, 8_700]),
      minimumOrder: 48,
      orderMultiple: 24,
      leadTimeDays: 4,
      capacityPerDay: 420,
      shelfLifeDays: 180,
    },
    pictures: [['keripik-tempe', 'Keripik tempe dalam bungkus berdiri 100 gram']],
    papers: [
      pirt('2053216010422', 640),
      halal('ID32110000422190523', 610),
      {
        ...{
          kind: 'sniBinaUmk',
          number: 'BINAUMK-3216-000422',
          issuer: 'Badan Standardisasi Nasional',
        },
        ...{ issuedDaysAgo: 420, word: 'verified' },
      },
    ],
    course: {
      handedIn: 233,
      dimas: {
        levels: '445435',
        comment: 'Pasokan paling siap di kelasnya; label bisa lebih tegas.',
      },
      nur: { levels: '444435', comment: 'Renyah merata, segel kuat, kode gorengan terbaca.' },
      decision: { outcome: 'approved' },
    },
  },
  {
    key: 'sambal',
    maker: wawan,
    made: 234,
    content: {
      name: 'Sambal Bawang Botol 180 g',
      categoryId: 'spices',
      story:
        'Cabai rawit dan bawang merah ditumis pelan sampai minyaknya jernih merah, diisi panas ke botol kaca, lalu direbus lagi dua puluh menit. Tanpa pengawet; yang menjaga hanyalah panas dan tutup yang berbunyi saat dibuka. Pedasnya kami ukur: dua sendok untuk satu piring nasi.',
      ingredients:
        'Cabai rawit merah (48%), bawang merah, bawang putih, minyak sawit, gula, garam.',
      unit: 'botol',
      netContent: '180 g',
      ...pack([68, 68, 112], 330, [24, 8_300]),
      gtin: gtin(12),
      price: 16_500,
      tiers: tiers([120, 15_800], [360, 15_000]),
      minimumOrder: 24,
      orderMultiple: 24,
      leadTimeDays: 5,
      capacityPerDay: 160,
      shelfLifeDays: 270,
    },
    pictures: [['sambal-bawang', 'Sambal bawang dalam botol kaca 180 gram']],
    papers: [pirt('1093216020422', 520), halal('ID32110000422190618', 505)],
    course: {
      handedIn: 226,
      dimas: {
        levels: '444435',
        comment: 'Botol rapi dan aman dikirim. Sendok ukur ide yang baik.',
      },
      nur: { levels: '454435', comment: 'Proses isi panas tercatat; segel botol lolos uji jatuh.' },
      decision: { outcome: 'approved' },
    },
  },
  {
    key: 'pisang',
    maker: wawan,
    made: 8,
    content: {
      name: 'Keripik Pisang Kepok 150 g',
      categoryId: 'snacks',
      story:
        'Pisang kepok mengkal dari kebun Bojongmangu, diiris memanjang dan digoreng dalam minyak yang sama bersihnya dengan keripik tempe kami. Gula aren ditabur sewaktu hangat, jadi lapisannya tipis dan tidak lengket di jari.',
      ingredients: 'Pisang kepok (82%), minyak sawit, gula aren, garam.',
      unit: 'bungkus',
      netContent: '150 g',
      ...pack([170, 65, 250], 165, [20, 3_500]),
      gtin: gtin(13),
      price: 13_500,
      tiers: tiers([200, 12_900]),
      minimumOrder: 40,
      orderMultiple: 20,
      leadTimeDays: 4,
      capacityPerDay: 240,
      shelfLifeDays: 150,
    },
    pictures: [['keripik-pisang', 'Keripik pisang kepok dalam bungkus 150 gram']],
    papers: [
      { ...pirt('2053216030422', 40), word: undefined },
      { ...halal('ID32110000422191126', 30), word: undefined },
    ],
    course: { handedIn: 2, stopsAtGate: true },
  },
]
