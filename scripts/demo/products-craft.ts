import { type DemoProduct, gtin, pack, tiers } from './product.ts'

const endang = 'Endang Sutisna'

export const craftProducts: readonly DemoProduct[] = [
  {
    key: 'besek',
    maker: endang,
    made: 236,
    content: {
      name: 'Besek Bambu Hantaran',
      categoryId: 'craft',
      story:
        'Besek bertutup dari bambu tali, dianyam rapat dan diikat pita biru, pengganti kotak plastik untuk hantaran, hampers, dan nasi berkat. Bambu direbus dan diasap supaya tidak berbubuk; pinggirnya diamplas agar tidak menggores tangan.',
      materials: 'Bambu tali, pita katun',
      unit: 'buah',
      netContent: '24 × 24 × 16 cm',
      ...pack([240, 240, 160], 310, [20, 7_000]),
      gtin: gtin(101),
      price: 29_500,
      tiers: tiers([100, 27_500], [300, 25_500]),
      minimumOrder: 20,
      orderMultiple: 10,
      leadTimeDays: 7,
      capacityPerDay: 30,
    },
    pictures: [['besek-bambu', 'Besek bambu bertutup dengan pita biru']],
    papers: [],
    course: {
      handedIn: 190,
      dimas: {
        levels: '443335',
        comment: 'Anyaman rapat dan halus. Simpan cadangan bambu kering.',
      },
      nur: { levels: '444325', comment: 'Aman untuk makanan kering; sertakan alas kertas.' },
      decision: { outcome: 'approved' },
    },
  },
  {
    key: 'keranjang',
    maker: endang,
    made: 126,
    content: {
      name: 'Keranjang Bambu Panen',
      categoryId: 'craft',
      story: 'Keranjang bergagang untuk buah dan sayur di meja saji, diperkuat rotan di bibirnya.',
      materials: 'Bambu tali, rotan',
      unit: 'buah',
      netContent: 'Ø 32 cm',
      ...pack([320, 320, 380], 540, [6, 3_900]),
      gtin: gtin(102),
      price: 56_000,
      tiers: tiers([60, 52_500]),
      minimumOrder: 6,
      orderMultiple: 6,
      leadTimeDays: 10,
      capacityPerDay: 12,
    },
    pictures: [['keranjang-bambu', 'Keranjang bambu bergagang dengan garis biru']],
    papers: [],
    course: {
      handedIn: 121,
      revised: {
        findings: [
          {
            field: 'story',
            text: 'Jelaskan beban yang sanggup ditahan gagang dan cara merawatnya.',
          },
        ],
        answer: 'Sudah diuji dengan 6 kg selama seminggu; kami tulis di cerita produk.',
        change: {
          story:
            'Keranjang bergagang untuk buah dan sayur di meja saji, diperkuat rotan di bibirnya. Gagangnya menahan enam kilogram; cukup dilap basah dan diangin-anginkan.',
        },
      },
      dimas: {
        levels: '333325',
        comment: 'Pantas untuk rak buah; ukuran antarbuah masih berbeda.',
      },
      nur: { levels: '433325', comment: 'Gagang sudah diperkuat sejak versi pertama.' },
      decision: { outcome: 'approved' },
    },
  },
  {
    key: 'lampu',
    maker: 'Tatang Koswara',
    made: 234,
    content: {
      name: 'Lampu Meja Bambu',
      categoryId: 'craft',
      story:
        'Bola lampu dari bilah bambu yang dilengkungkan basah, kaki kayu nangka sisa mebel. Cahayanya hangat dan tidak menyilaukan, dudukan E27 dan kabel bersertifikat. Hotel pertama memesan dua puluh, lalu meminta yang kedua sebelum yang pertama habis dipasang.',
      materials: 'Bambu apus, kayu nangka, fiting E27, kabel NYM',
      unit: 'buah',
      netContent: 'tinggi 34 cm',
      ...pack([280, 280, 360], 900, [4, 4_400]),
      gtin: gtin(111),
      price: 142_000,
      tiers: tiers([20, 135_000], [50, 127_000]),
      minimumOrder: 4,
      orderMultiple: 4,
      leadTimeDays: 14,
      capacityPerDay: 6,
    },
    pictures: [['lampu-bambu', 'Lampu meja bambu yang menyala']],
    papers: [],
    course: {
      handedIn: 105,
      dimas: { levels: '443435', comment: 'Bentuknya matang; kapasitas cukup untuk hotel kecil.' },
      nur: { levels: '433435', comment: 'Karton perlu penyangga bola lampu.' },
      decision: { outcome: 'approved' },
    },
  },
  {
    key: 'tas',
    maker: 'Puspa Anggraeni',
    made: 231,
    content: {
      name: 'Tas Belanja Kawung',
      categoryId: 'craft',
      story:
        'Tas belanja kanvas dengan bagian bawah kain kawung sisa bengkel batik, pegangan kulit samak nabati yang dijahit tangan. Menahan dua belas kilogram, muat satu galon kecil, dan bisa dilipat ke dalam sakunya sendiri.',
      materials: 'Kanvas katun, kain batik, kulit sapi samak nabati',
      unit: 'buah',
      netContent: '38 × 42 cm',
      ...pack([380, 60, 200], 330, [30, 10_500]),
      gtin: gtin(121),
      price: 52_000,
      tiers: tiers([60, 49_500], [240, 46_500]),
      minimumOrder: 24,
      orderMultiple: 12,
      leadTimeDays: 8,
      capacityPerDay: 36,
    },
    pictures: [['tas-kawung', 'Tas belanja kanvas dengan kain kawung']],
    papers: [],
    course: {
      handedIn: 224,
      dimas: { levels: '454434', comment: 'Siap gantung di kasir, warnanya mudah dipadukan.' },
      nur: { levels: '444434', comment: 'Uji beban dua belas kilogram lolos.' },
      decision: { outcome: 'approved' },
    },
  },
]
