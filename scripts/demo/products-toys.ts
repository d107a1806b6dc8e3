import { type DemoProduct, gtin, pack, tiers, toySni } from './product.ts'

const neneng = 'Neneng Rohaeni'

export const toyProducts: readonly DemoProduct[] = [
  {
    key: 'badak',
    maker: neneng,
    made: 237,
    content: {
      name: 'Boneka Badak Jawa',
      categoryId: 'toys',
      story:
        'Badak bercula satu setinggi 28 sentimeter dengan perut dari perca batik kawung, jadi tidak ada dua yang sama. Mata dibordir, bukan ditempel, dan setiap boneka lewat pemindai jarum koperasi sebelum diberi label. Sebagian hasilnya kami sisihkan untuk kelas membaca di Cibarusah.',
      materials: 'Kain velboa, perca katun batik, dakron silikon, bordir',
      unit: 'buah',
      netContent: 'tinggi 28 cm',
      ...pack([220, 180, 290], 260, [12, 3_900]),
      gtin: gtin(81),
      price: 68_000,
      tiers: tiers([60, 64_000], [180, 59_500]),
      minimumOrder: 12,
      orderMultiple: 12,
      leadTimeDays: 9,
      capacityPerDay: 36,
      forChildren: 'yes',
    },
    pictures: [['boneka-badak', 'Boneka badak jawa dengan perut perca batik']],
    // Carried by the cooperative's certificate.
    papers: [],
    course: {
      handedIn: 230,
      dimas: { levels: '444444', comment: 'Bentuk dikenali anak dari jauh. Jahitan kuat.' },
      nur: { levels: '443445', comment: 'Pemindai jarum koperasi membuat pembeli tenang.' },
      decision: { outcome: 'approved' },
    },
  },
  {
    key: 'gajah',
    maker: 'Cicih Kurniasih',
    made: 13,
    content: {
      name: 'Boneka Gajah Sumatra',
      categoryId: 'toys',
      story:
        'Gajah biru bertelinga kain bunga, cukup lunak untuk dipeluk dan cukup kuat untuk diseret. Gadingnya dari flanel isi, tidak ada bagian keras. Dijahit di rumah, diperiksa di koperasi.',
      materials: 'Kain yelvo, katun bermotif, dakron silikon, flanel',
      unit: 'buah',
      netContent: 'tinggi 26 cm',
      ...pack([240, 180, 270], 240, [12, 3_600]),
      gtin: gtin(91),
      price: 64_000,
      tiers: tiers([60, 60_500]),
      minimumOrder: 12,
      orderMultiple: 12,
      leadTimeDays: 9,
      capacityPerDay: 28,
      forChildren: 'yes',
    },
    pictures: [['boneka-gajah', 'Boneka gajah sumatra biru']],
    papers: [],
    course: {
      handedIn: 6,
      nur: {
        levels: '444334',
        comment: 'Aman dan lembut; label cuci masih perlu bahasa yang jelas.',
      },
    },
  },
  {
    key: 'orangutan',
    maker: neneng,
    made: 20,
    content: {
      name: 'Boneka Orangutan Kalimantan',
      categoryId: 'toys',
      story:
        'Orangutan duduk dengan tangan panjang berperekat, supaya bisa memeluk tas atau ranjang. Perutnya perca batik kuning. Kami membuatnya atas permintaan sebuah taman satwa.',
      materials: 'Kain rasfur pendek, perca katun batik, dakron silikon',
      unit: 'buah',
      netContent: 'tinggi 30 cm',
      ...pack([240, 190, 310], 290, [12, 4_200]),
      gtin: gtin(82),
      price: 72_000,
      tiers: tiers([60, 68_000]),
      minimumOrder: 12,
      orderMultiple: 12,
      leadTimeDays: 10,
      capacityPerDay: 30,
      forChildren: 'yes',
    },
    pictures: [['boneka-orangutan', 'Boneka orangutan dengan perut perca batik kuning']],
    papers: [toySni('IDN-UMN-T-0701/2026', 75)],
    course: {
      handedIn: 13,
      dimas: { levels: '423334', comment: 'Tokohnya kuat, tetapi belum ada kemasan jual.' },
      nur: { levels: '323434', comment: 'Perekat di telapak perlu uji tarik ulang.' },
      decision: {
        outcome: 'revisionRequested',
        reasons:
          'Produknya menjanjikan. Tiga hal berikut perlu dibenahi sebelum dipajang di gerai.',
        findings: [
          {
            field: 'photos',
            text: 'Tambahkan foto kemasan jual dengan label: usia, perawatan, nama dan alamat pembuat.',
          },
          {
            field: 'materials',
            text: 'Sebutkan bahan perekat di telapak tangan dan lampirkan hasil uji tariknya.',
          },
          {
            field: 'capacityPerDay',
            text: 'Jelaskan berapa dari 30 buah per hari yang dikerjakan anggota koperasi lain.',
          },
        ],
      },
    },
  },
]
